/** Numbers have four to six digits: content/ledger.yaml. */
const NUMBER = /^[1-9]\d{3,5}$/u;

const DIGITS: readonly (readonly string[])[] = [
  ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
];

/** Words for digits as people say and write them. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ...DIGITS.flatMap((words) => words.map((word, digit) => [word, String(digit)] as const)),
  ['zwo', '2'],
  ['fuenf', '5'],
  ['oh', '0'],
  ['nought', '0'],
]);

/** @example formatArticleNumber(1002) → 'L 1002' */
export function formatArticleNumber(id: number): string {
  return `L ${id}`;
}

/**
 * The number in what somebody typed: with or without the L, with spaces, spoken digit by digit, and with letters
 * that look like digits where an L says that a number follows.
 * @example parseArticleNumber('l 10-02') → 1002
 * @example parseArticleNumber('L eins null null zwei') → 1002
 * @example parseArticleNumber('LlOO2') → 1002
 */
export function parseArticleNumber(typed: string): number | undefined {
  const words = typed
    .trim()
    .toLowerCase()
    .split(/[\s,-]+/u)
    .filter((word) => word !== '')
    .map((word) => SPOKEN.get(word) ?? word);
  const joined = words.join('').replace(/^(?:el|(?:article|artikel)l?)(?=\d)/u, 'l');
  const hasPrefix = /^[li|]./u.test(joined);
  const digits = hasPrefix ? joined.slice(1).replace(/o/gu, '0').replace(/[li|]/gu, '1') : joined;
  return NUMBER.test(digits) ? Number(digits) : undefined;
}

/**
 * Numbers that exist and were probably meant: first two neighbouring digits swapped, then one wrong digit, then
 * one digit missing or too many; each group in ascending order.
 * @example digitSwaps(1020, new Set([1002, 1021])) → [1002, 1021]
 */
export function digitSwaps(typed: number, known: ReadonlySet<number>, limit = 5): readonly number[] {
  const digits = String(typed);
  const places = Array.from({ length: digits.length }, (_, place) => place);
  const groups = [
    places.slice(1).map((place) => replaceAt(digits, place - 1, 2, `${digits[place]}${digits[place - 1]}`)),
    places.flatMap((place) => eachDigit((digit) => replaceAt(digits, place, 1, digit))),
    [
      ...places.map((place) => replaceAt(digits, place, 1, '')),
      ...[...places, digits.length].flatMap((place) =>
        eachDigit((digit) => replaceAt(digits, place, 0, digit)),
      ),
    ],
  ];
  const candidates = groups.flatMap((group) => group.map(Number).toSorted((a, b) => a - b));
  return [...new Set(candidates)].filter((id) => id !== typed && known.has(id)).slice(0, limit);
}

function replaceAt(text: string, place: number, length: number, by: string): string {
  return `${text.slice(0, place)}${by}${text.slice(place + length)}`;
}

function eachDigit(make: (digit: string) => string): string[] {
  return Array.from({ length: 10 }, (_, digit) => make(String(digit)));
}
