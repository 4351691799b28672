import type { Locale } from '#lib/core/locale.ts';
import { findMessages } from './find-messages.ts';
import { loadShapes } from './load-shapes.ts';
import type { LoadedTerms } from './loaded-terms.ts';
import { createTemplateMatcher } from './match-templates.ts';
import { keysOf, planQuery } from './plan-query.ts';
import { createPostingsReader, pairsAmong } from './postings.ts';
import { type Candidate, rankArticles, rankByTitles } from './rank.ts';
import type { ReadSegment } from './read-input.ts';
import type { Segment } from './segments.ts';
import type { Card } from './store/cards.ts';
import type { OpenIndex } from './store/open-index.ts';
import { CARDS_PER_PART, cardPart } from './store/spaces.ts';
import { translate } from './translate.ts';
import { createVocabulary } from './vocabulary.ts';
import { LIMITS, SPARING } from './weights.ts';

export type Question = {
  readonly segments: readonly Segment[];
  readonly isTyping: boolean;
  /** A few words that somebody typed: one that no article has is mistyped rather than a variable part. */
  readonly isTitleLike: boolean;
  readonly locale: Locale;
  readonly signal?: AbortSignal | undefined;
};

/** What of the index is loaded for a question, and which shapes of its words are asked for. */
export type Scope = {
  readonly terms: LoadedTerms;
  readonly read: readonly ReadSegment[];
  readonly isPassed: (key: string) => boolean;
  /** Forms, translations and parts of words are asked for too. */
  readonly withShapes: boolean;
  /** The input is short: typing errors are forgiven, also in what looks like a log. */
  readonly isForgiving: boolean;
};

/** Articles in the order of what speaks for them, and the cards of the first. */
export type Ranking = {
  readonly candidates: readonly Candidate[];
  readonly cards: ReadonlyMap<number, Card>;
};

/** Ranks the articles by what speaks for them within a scope, their titles included. */
export async function rankScope(
  index: OpenIndex,
  { isTyping, isTitleLike, locale, signal }: Question,
  { terms, read, isPassed, withShapes, isForgiving }: Scope,
): Promise<Ranking> {
  const vocabulary = createVocabulary(terms, index);
  const isExact = ({ isRecord }: Segment) => !withShapes || (!isForgiving && isRecord);
  if (withShapes) {
    for (const { segment, tokens } of read) {
      if (isExact(segment)) continue;
      const asked = tokens.filter(({ key }) => !isPassed(key));
      await loadShapes(terms, asked, { vocabulary, translate, isForgiving, isTyping, signal });
    }
  }
  const planned = planQuery(read, { vocabulary, translate, isTyping, isForgiving, isExact, isPassed });
  const keys = keysOf(planned);
  // Pairs of the words as they stand were loaded with them; those of other shapes are known only now.
  if (withShapes) await terms.loadPairs(pairsAmong(keys), signal);
  const postings = await createPostingsReader(terms);
  await postings.load(keys);
  const messages = findMessages(
    read.map(({ segment }) => segment),
    createTemplateMatcher(terms.templates()),
  );
  const ranked = rankArticles(planned, postings, index.articles, messages);
  const most = index.isSparing ? sparingCards(isTitleLike) : LIMITS.candidates;
  const cards = await loadCards(index, ranked.slice(0, most), locale, signal);
  return { candidates: rankByTitles(ranked, cards, vocabulary.rarityOf), cards };
}

/** Titles are strong evidence for a few words that somebody typed; for a message they are shown above all. */
function sparingCards(isTitleLike: boolean): number {
  return isTitleLike ? SPARING.titles : SPARING.candidates;
}

async function loadCards(
  index: OpenIndex,
  candidates: readonly Candidate[],
  locale: Locale,
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, Card>> {
  const cards = await Promise.all(
    candidates.map(async ({ id }): Promise<readonly [number, Card][]> => {
      const card = (await index.cards(locale, cardPart(id), signal))[id % CARDS_PER_PART];
      return card === undefined ? [] : [[id, card]];
    }),
  );
  return new Map(cards.flat());
}
