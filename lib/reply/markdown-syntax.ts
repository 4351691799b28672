/** Characters that mean something: anywhere, `_` only beside a word, `&` before a name, `!` before a link. */
const SPECIAL = /[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w{1,32};)|!$/gu;

/**
 * Text that means nothing but itself in Markdown.
 * @example escapeMarkdown('a*b [c] snake_case') → 'a\*b \[c\] snake_case'
 */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

/** Inline code, with as many backticks around it as its content asks for. */
export function markdownCode(text: string): string {
  const runs = new Set((text.match(/`+/gu) ?? []).map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const mark = '`'.repeat(length);
  // CommonMark takes one space off both sides, but not where there is nothing but spaces.
  const needsRoom = /^`|`$|^ .* $/u.test(text) && text.trim() !== '';
  return needsRoom ? `${mark} ${text} ${mark}` : `${mark}${text}${mark}`;
}

/** @param words Markdown already. */
export function markdownLink(words: string, href: string): string {
  return `[${words}](${href.replace(/[\s()<>\\]/gu, encodeURIComponentStrictly)})`;
}

/** `encodeURIComponent` leaves brackets alone. */
function encodeURIComponentStrictly(character: string): string {
  return character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character);
}

const SPACE_OR_END = /^$|\s/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Puts emphasis around Markdown, spaces outside. CommonMark does not read marks between a word and punctuation
 * (`Wort**„x“**`), nor next to other marks; there the words stay plain rather than show stars.
 * @param before what was written before it in the line.
 * @param after what will be written behind it.
 */
export function markInline(mark: '*' | '**', inner: string, before: string, after: string): string {
  const [, left = '', core = '', right = ''] = /^(\s*)(.*?)(\s*)$/su.exec(inner) ?? [];
  if (core === '') return inner;
  const previous = left === '' ? before.slice(-1) : ' ';
  const next = right === '' ? after.slice(0, 1) : ' ';
  const opens = canTouch(previous, core.slice(0, 1));
  const closes = canTouch(next, core.slice(-1));
  return opens && closes ? `${left}${mark}${core}${mark}${right}` : inner;
}

function canTouch(outside: string, inside: string): boolean {
  if (outside === '*' || inside === '*') return false;
  return !PUNCTUATION.test(inside) || SPACE_OR_END.test(outside) || PUNCTUATION.test(outside);
}
