import type { Locale } from '#lib/core/locale.ts';
import type { Article, Change } from './types.ts';

/** How the text of a language stands to the German original. */
export type TranslationState =
  | { readonly kind: 'current' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'behind'; readonly changes: readonly Change[] };

/** @example translationState(article, 'de') → { kind: 'current' } */
export function translationState({ texts, facts }: Article, locale: Locale): TranslationState {
  if (locale === 'de') return { kind: 'current' };
  const text = texts[locale];
  if (text === undefined) return { kind: 'missing' };
  const changes = facts.changes.filter((change) => change.revision > text.revision);
  return changes.length === 0 ? { kind: 'current' } : { kind: 'behind', changes };
}

/** The day of the newest change. */
export function lastChanged({ facts }: Article): string {
  return (
    facts.changes
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? ''
  );
}
