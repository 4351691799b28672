import type { Locale } from '#lib/core/locale.ts';
import { createBoard } from './board.ts';
import { findMessages } from './find-messages.ts';
import { loadShapes, loadTokens } from './load-shapes.ts';
import { createLoadedTerms, type LoadedTerms } from './loaded-terms.ts';
import { createTemplateMatcher } from './match-templates.ts';
import { type PlannedSegment, planQuery } from './plan-query.ts';
import { createPostingsReader, wordsOfPair } from './postings.ts';
import { mostPromising } from './promise.ts';
import { type Candidate, rankArticles, rankByTitles } from './rank.ts';
import { countTokens, type ReadSegment, readInput } from './read-input.ts';
import type { Segment } from './segments.ts';
import { type Choice, chooseProbes, chooseSparingly } from './sparing.ts';
import type { Card } from './store/cards.ts';
import type { OpenIndex } from './store/open-index.ts';
import { CARDS_PER_PART, cardPart } from './store/spaces.ts';
import { toAnchoredTemplate } from './templates.ts';
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

/** Articles in the order of what speaks for them, and the cards of the first. */
export type Ranking = {
  readonly candidates: readonly Candidate[];
  readonly cards: ReadonlyMap<number, Card>;
};

/** What of the index is loaded for a question, and which shapes of its words are asked for. */
type Scope = {
  readonly terms: LoadedTerms;
  readonly read: readonly ReadSegment[];
  readonly isPassed: (key: string) => boolean;
  readonly withShapes: boolean;
};

export type IndexAsker = {
  /** How sure the best candidate is decides whether the other shapes of the words are worth their requests. */
  readonly ask: (
    question: Question,
    isSettled: (candidates: readonly Candidate[]) => boolean,
  ) => Promise<Ranking>;
};

/** Asks a whole index about everything, and a large one only about what tells most. */
export function createIndexAsker(index: OpenIndex): IndexAsker {
  let whole: Promise<LoadedTerms> | undefined;

  function loadWhole(): Promise<LoadedTerms> {
    whole ??= (async () => {
      const terms = createLoadedTerms(index);
      await terms.loadAll();
      return terms;
    })().catch((error: unknown) => {
      whole = undefined;
      throw error;
    });
    return whole;
  }

  async function askWhole(question: Question): Promise<Ranking> {
    const terms = await loadWhole();
    const read = readInput(question.segments);
    const { count, rarityOf } = createVocabulary(terms, index);
    const telling =
      read.length > LIMITS.segments
        ? mostPromising(read, { isKnown: (term) => count(term) > 0, rarityOf }, LIMITS.segments)
        : read;
    return rank(question, { terms, read: telling, isPassed: () => false, withShapes: true }, isShort(read));
  }

  async function askSparingly(
    question: Question,
    isSettled: (candidates: readonly Candidate[]) => boolean,
  ): Promise<Ranking> {
    const { segments, signal } = question;
    const read = readInput(segments);
    const terms = createLoadedTerms(index);
    const choice = isShort(read) ? chooseSparingly(read, index) : await chooseByProbing(terms, read, signal);
    await loadChoice(terms, choice, signal);
    const scope = { terms, read: choice.segments, isPassed: choice.isPassed };
    if (!question.isTitleLike || !hasUnknown(terms, read)) {
      const plain = await rank(question, { ...scope, withShapes: false }, isShort(read));
      if (isSettled(plain.candidates)) return plain;
    }
    return await rank(question, { ...scope, withShapes: true }, isShort(read));
  }

  /** Of a long paste a few lines are probed with a word or two, and the strongest asked about whole. */
  async function chooseByProbing(
    terms: LoadedTerms,
    read: readonly ReadSegment[],
    signal?: AbortSignal,
  ): Promise<Choice> {
    const mayHave = await index.filter(signal);
    const probes = chooseProbes(read, index, mayHave);
    await loadChoice(terms, probes, signal);
    const strength = await createStrength(terms, probes);
    const strongest = probes.segments
      .map((line) => ({ line, score: strength(line) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, SPARING.lines)
      .map(({ line }) => line);
    return chooseSparingly(strongest, index, mayHave);
  }

  /** The score of the best article by a line alone. */
  async function createStrength(terms: LoadedTerms, { segments, isPassed }: Choice) {
    const planned = planQuery(segments, { ...plainPlan(terms), isPassed });
    const postings = await createPostingsReader(terms);
    await postings.load(keysOf(planned));
    const board = createBoard(index.articles, postings);
    const scores = new Map(
      planned.map((line) => [line.segment, [...board.match(line, 1).values()][0]?.score ?? 0]),
    );
    return ({ segment }: ReadSegment) => scores.get(segment) ?? 0;
  }

  /** Words as they stand, nothing forgiven. */
  function plainPlan(terms: LoadedTerms) {
    return {
      vocabulary: createVocabulary(terms, index),
      translate,
      isTyping: false,
      isForgiving: false,
      isExact: () => true,
    };
  }

  async function rank(
    { isTyping, isTitleLike, locale, signal }: Question,
    { terms, read, isPassed, withShapes }: Scope,
    isForgiving: boolean,
  ): Promise<Ranking> {
    const vocabulary = createVocabulary(terms, index);
    const isExact = ({ isRecord }: Segment) => !withShapes || (!isForgiving && isRecord);
    if (withShapes) {
      const forgiven = read.filter(({ segment }) => !isExact(segment));
      for (const { tokens } of forgiven) {
        const asked = tokens.filter(({ key }) => !isPassed(key));
        await loadShapes(terms, asked, { vocabulary, translate, isForgiving, isTyping, signal });
      }
    }
    const planned = planQuery(read, { vocabulary, translate, isTyping, isForgiving, isExact, isPassed });
    const postings = await createPostingsReader(terms);
    const keys = keysOf(planned);
    if (withShapes)
      await terms.loadPairs(
        keys.flatMap((key) => {
          const pair = wordsOfPair(key);
          return pair === undefined ? [] : [pair];
        }),
        signal,
      );
    await postings.load(keys);
    const matchTemplates = createTemplateMatcher(terms.messages().flatMap(toAnchoredTemplate));
    const messages = findMessages(
      read.map(({ segment }) => segment),
      matchTemplates,
    );
    const ranked = rankArticles(planned, postings, index.articles, messages);
    const cards = await loadCards(ranked.slice(0, mostCards(planned, isTitleLike)), locale, signal);
    return { candidates: rankByTitles(ranked, cards, vocabulary.rarityOf), cards };
  }

  /** The titles of articles are evidence for what somebody typed; for a log they are only shown. */
  function mostCards(planned: readonly PlannedSegment[], isTitleLike: boolean): number {
    if (!index.isSparing) return LIMITS.candidates;
    if (isTitleLike) return SPARING.titles;
    return planned.every(({ segment }) => segment.isRecord) ? SPARING.shown : SPARING.candidates;
  }

  async function loadCards(
    candidates: readonly Pick<Candidate, 'id'>[],
    locale: Locale,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<number, Card>> {
    const cards = await Promise.all(
      candidates.map(async ({ id }): Promise<[number, Card][]> => {
        const card = (await index.cards(locale, cardPart(id), signal))[id % CARDS_PER_PART];
        return card === undefined ? [] : [[id, card]];
      }),
    );
    return new Map(cards.flat());
  }

  return {
    ask: (question, isSettled) => (index.isSparing ? askSparingly(question, isSettled) : askWhole(question)),
  };
}

function hasUnknown({ count }: LoadedTerms, read: readonly ReadSegment[]): boolean {
  return read.some(({ tokens }) => tokens.some(({ key, kind }) => kind === 'word' && count(key) === 0));
}

async function loadChoice(
  terms: LoadedTerms,
  { terms: keys, pairs }: Choice,
  signal?: AbortSignal,
): Promise<void> {
  await Promise.all([loadTokens(terms, keys, signal), terms.loadPairs(pairs, signal)]);
}

function keysOf(planned: readonly PlannedSegment[]): readonly string[] {
  return planned.flatMap(({ features }) => features.flatMap((f) => f.alternatives.map(({ key }) => key)));
}

function isShort(read: readonly ReadSegment[]): boolean {
  return countTokens(read) <= LIMITS.forgivingTokens;
}
