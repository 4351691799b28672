/*
 * Long lists come in parts of equal length, each a page of its own. Pure: who renders a part says how long one is.
 */

/** Which part of how many, counted from 1. */
export type PartPlace = { readonly number: number; readonly count: number };

export type ListPart<Entry> = PartPlace & {
  readonly entries: readonly Entry[];
  /** The last entry of the part before; nothing in the first part. */
  readonly before?: Entry | undefined;
};

/**
 * The parts of a list, at most `length` entries each. An empty list has one part, which is empty.
 * @example splitList(['a', 'b', 'c'], 2).map(({ entries }) => entries) → [['a', 'b'], ['c']]
 */
export function splitList<Entry>(entries: readonly Entry[], length: number): readonly ListPart<Entry>[] {
  const count = partCount(entries.length, length);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    entries: entries.slice(index * length, (index + 1) * length),
    before: entries[index * length - 1],
  }));
}

/** How many parts a list of so many entries has; at least one. @example partCount(1001, 100) → 11 */
export function partCount(entries: number, length: number): number {
  return Math.max(1, Math.ceil(entries / length));
}

export type PartGroup<Entry> = {
  readonly key: string;
  readonly entries: readonly Entry[];
  /** Whether it began in the part before. */
  readonly isContinued: boolean;
};

/** The groups of a part whose list is in the order of its groups, such as days or first letters. */
export function groupsOfPart<Entry>(
  { entries, before }: ListPart<Entry>,
  keyOf: (entry: Entry) => string,
): readonly PartGroup<Entry>[] {
  const groups: { key: string; entries: Entry[]; isContinued: boolean }[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const last = groups.at(-1);
    if (last?.key === key) last.entries.push(entry);
    else {
      const isFirst = groups.length === 0 && before !== undefined;
      groups.push({ key, entries: [entry], isContinued: isFirst && keyOf(before) === key });
    }
  }
  return groups;
}

/** The part in which each group begins, in the order of the groups. */
export function partsByGroup<Entry>(
  parts: readonly ListPart<Entry>[],
  keyOf: (entry: Entry) => string,
): ReadonlyMap<string, number> {
  const begins = new Map<string, number>();
  for (const { number, entries } of parts) {
    for (const entry of entries) if (!begins.has(keyOf(entry))) begins.set(keyOf(entry), number);
  }
  return begins;
}

/** Numbers of parts on either side of the present one that a navigation names. */
const NEIGHBOURS = 1;

/**
 * The numbers that a navigation names: the first, the last, the present one and its neighbours. A gap stands for two
 * numbers or more; in place of a single one its number is no longer than the gap.
 * @example partNumbers({ number: 6, count: 11 }) → [1, 'gap', 5, 6, 7, 'gap', 11]
 */
export function partNumbers({ number, count }: PartPlace): readonly (number | 'gap')[] {
  const named: (number | 'gap')[] = [];
  for (let candidate = 1; candidate <= count; candidate += 1) {
    const isNear = Math.abs(candidate - number) <= NEIGHBOURS;
    const isEnd = candidate === 1 || candidate === count;
    const fillsGap =
      (candidate === 2 && number - NEIGHBOURS === 3) ||
      (candidate === count - 1 && number + NEIGHBOURS === count - 2);
    if (isNear || isEnd || fillsGap) named.push(candidate);
    else if (named.at(-1) !== 'gap') named.push('gap');
  }
  return named;
}
