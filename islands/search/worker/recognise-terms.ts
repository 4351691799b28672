import { foldText } from '#lib/core/text.ts';
import type { ListedTerm } from '#lib/publish/search/listing-file.ts';

/** Offering more is no help. */
const MAX_TERMS = 3;
/** What is looked at of a long paste: its end, where logs say what went wrong. */
const LOOKED_AT = 100_000;
/** Words of a label that are too short to be recognised by. */
const MIN_LENGTH = 4;

/**
 * Symptoms and components that the input names, by label or synonym, the longest name first. Something to go on with
 * where no article is safe.
 */
export function recogniseTerms(input: string, terms: readonly ListedTerm[]): readonly ListedTerm[] {
  const text = ` ${words(input.slice(-LOOKED_AT))} `;
  return terms
    .map((term) => ({ term, length: longestName(term, text) }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MAX_TERMS)
    .map(({ term }) => term);
}

function longestName({ label, synonyms }: ListedTerm, text: string): number {
  const names = [label, ...synonyms].map(words);
  return Math.max(
    0,
    ...names.map((name) => (name.length >= MIN_LENGTH && text.includes(` ${name} `) ? name.length : 0)),
  );
}

/** Folded words with one space between them. */
function words(text: string): string {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
