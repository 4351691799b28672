import type { Fact, Place } from '../types.ts';

/** A value with the pattern whose first group, or whole match, says it. */
export type FactPattern<Value> = { readonly value: Value; readonly pattern: RegExp };

/** Every value once, where it is first said. */
export function findFacts<Value>(
  text: string,
  patterns: readonly FactPattern<Value>[],
): readonly Fact<Value>[] {
  const facts = patterns.flatMap(({ value, pattern }): Fact<Value>[] => {
    const match = pattern.exec(text);
    return match === null ? [] : [{ value, ...placeOf(match) }];
  });
  return facts.toSorted((a, b) => a.start - b.start);
}

/** Keeps the first of equal values. */
export function uniqueFacts<Value>(facts: readonly Fact<Value>[]): readonly Fact<Value>[] {
  const sorted = facts.toSorted((a, b) => a.start - b.start);
  return sorted.filter(({ value }, index) => sorted.findIndex((other) => other.value === value) === index);
}

/** Place of the first group of a match, or of the whole match. */
export function placeOf(match: RegExpExecArray): Place {
  const [whole, group] = match;
  const start = group === undefined ? match.index : match.index + whole.lastIndexOf(group);
  return { start, end: start + (group ?? whole).length };
}
