import type { Locale } from '#lib/core/locale.ts';
import type { Candidate } from './rank.ts';
import type { Card } from './store/cards.ts';
import { tokenize } from './tokenize.ts';
import { EVIDENCE_WEIGHTS } from './weights.ts';

export type TitleMatch = { readonly locale: Locale; readonly title: string; readonly weight: number };

/**
 * How far the best line of the input reads like one of the article's titles.
 * @param rarityOf of terms that the input has
 */
export function matchTitle(
  { segments }: Candidate,
  { titles }: Card,
  rarityOf: (term: string) => number,
): TitleMatch | undefined {
  const best = segments[0];
  if (best === undefined) return undefined;
  const own = best.matches.filter(({ feature }) => feature.isBonus !== true);
  const shares = new Map(own.map(({ key, share }) => [key, share]));
  let match: TitleMatch | undefined;
  for (const { locale, title, worth } of titles) {
    let matched = 0;
    const keys = new Set(tokenize(title).flatMap(({ key, kind }) => (kind === 'part' ? [] : [key])));
    for (const key of keys) matched += shares.has(key) ? rarityOf(key) * (shares.get(key) ?? 0) : 0;
    const weight = EVIDENCE_WEIGHTS.title * matched * (matched / Math.max(worth, 1e-9));
    if (weight > (match?.weight ?? 0)) match = { locale, title, weight };
  }
  return match;
}
