import type { Locale } from '#lib/core/locale.ts';
import type { Candidate } from './rank.ts';
import type { IndexedArticle } from './search-index.ts';
import { tokenize } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';
import { EVIDENCE_WEIGHTS } from './weights.ts';

export type TitleMatch = { readonly locale: Locale; readonly title: string; readonly weight: number };

type Title = {
  readonly locale: Locale;
  readonly title: string;
  readonly rarities: ReadonlyMap<string, number>;
  readonly total: number;
};

/** How far the best line of the input reads like one of the article's titles. */
export type TitleMatcher = (candidate: Candidate) => TitleMatch | undefined;

export function createTitleMatcher(
  articles: readonly IndexedArticle[],
  vocabulary: Vocabulary,
): TitleMatcher {
  const titles = new Map<number, readonly Title[]>();

  function titlesOf(id: number): readonly Title[] {
    const known = titles.get(id);
    if (known !== undefined) return known;
    const read = (articles[id]?.titles ?? []).map(({ locale, title }) =>
      readTitle(locale, title, vocabulary),
    );
    titles.set(id, read);
    return read;
  }

  return ({ id, segments }) => {
    const best = segments[0];
    if (best === undefined) return undefined;
    const own = best.matches.filter(({ feature }) => feature.isBonus !== true);
    const shares = new Map(own.map(({ key, share }) => [key, share]));
    let match: TitleMatch | undefined;
    for (const { locale, title, rarities, total } of titlesOf(id)) {
      let matched = 0;
      for (const [key, rarity] of rarities) matched += rarity * (shares.get(key) ?? 0);
      const weight = EVIDENCE_WEIGHTS.title * matched * (matched / Math.max(total, 1e-9));
      if (weight > (match?.weight ?? 0)) match = { locale, title, weight };
    }
    return match;
  };
}

function readTitle(locale: Locale, title: string, vocabulary: Vocabulary): Title {
  const rarities = new Map<string, number>();
  for (const { key, kind } of tokenize(title)) {
    if (kind !== 'part') rarities.set(key, vocabulary.rarityOf(key));
  }
  let total = 0;
  for (const rarity of rarities.values()) total += rarity;
  return { locale, title, rarities, total };
}
