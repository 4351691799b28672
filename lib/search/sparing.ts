import { codeKeys } from './code-tokens.ts';
import { isCommonWord } from './common-words.ts';
import { pairKey, wordsOfPair } from './postings.ts';
import { mostPromising, type TermWorth } from './promise.ts';
import { termRarity } from './rarity.ts';
import type { ReadSegment } from './read-input.ts';
import type { IndexRoot } from './store/root.ts';
import { pairPart, termPart } from './store/spaces.ts';
import type { TermFilter } from './store/term-filter.ts';
import type { Token } from './tokenize.ts';
import { EVIDENCE_WEIGHTS, LIMITS, RANKING, SPARING } from './weights.ts';

/** What of an input is asked of a large base. */
export type Choice = {
  readonly segments: readonly ReadSegment[];
  /** Terms to load. */
  readonly terms: ReadonlySet<string>;
  /** Pairs whose first word is common, to load. */
  readonly pairs: readonly (readonly [string, string])[];
  /**
   * Terms, and keys of pairs, that were passed over: nothing is known of them, so they count neither for nor against
   * an article.
   */
  readonly isPassed: (key: string) => boolean;
};

/** What is known without loading any term: numbers of the common ones, and whether a term may exist at all. */
export function coarseWorth({ articles, common }: IndexRoot, mayHave: TermFilter): TermWorth {
  const countOf = (term: string) => common.get(term) ?? (mayHave(term) ? SPARING.assumedCount : 0);
  return {
    isKnown: (term) => common.has(term) || mayHave(term),
    rarityOf: (term) => termRarity(term, countOf(term), articles),
  };
}

/**
 * Chooses the terms and pairs of these lines that tell most, until the budget of parts is used up. A part that is
 * loaded anyway costs nothing.
 * @param mayHave without it every term may exist
 */
export function chooseSparingly(
  read: readonly ReadSegment[],
  root: IndexRoot,
  mayHave: TermFilter = () => true,
): Choice {
  const worth = coarseWorth(root, mayHave);
  const segments = mostPromising(read, worth, SPARING.shortLines);
  const budget = createBudget(root);
  for (const { segment, tokens } of segments) {
    for (const { id } of segment.codes) codeKeys(id).forEach(budget.takeTerm);
    rarestTerms(tokens, worth)
      .slice(0, segment.isRecord ? LIMITS.recordWords : LIMITS.wordsPerSegment)
      .forEach(budget.takeTerm);
    commonPairs(tokens, root, worth).forEach(budget.takePair);
  }
  return toChoice(segments, budget, root, worth);
}

/** Chooses the lines of a long paste that promise most, and of each the words that tell whether it keeps that. */
export function chooseProbes(read: readonly ReadSegment[], root: IndexRoot, mayHave: TermFilter): Choice {
  const worth = coarseWorth(root, mayHave);
  const segments = mostPromising(read, worth, SPARING.probedLines);
  const budget = createBudget(root);
  for (const { segment, tokens } of segments) {
    for (const { id } of segment.codes) codeKeys(id).forEach(budget.takeTerm);
    rarestTerms(tokens, worth).slice(0, SPARING.probesPerLine).forEach(budget.takeTerm);
  }
  return toChoice(segments, budget, root, worth);
}

function toChoice(
  segments: readonly ReadSegment[],
  { terms, pairs }: Budget,
  { common }: IndexRoot,
  { isKnown }: TermWorth,
): Choice {
  // What a word of the input was split into or stands for is loaded when it is needed.
  const own = new Set(segments.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
  const isPassedTerm = (key: string) => own.has(key) && !terms.has(key) && isKnown(key);
  return {
    segments,
    terms,
    pairs: [...pairs.values()],
    isPassed(key) {
      const [first, next] = wordsOfPair(key) ?? [];
      if (first === undefined || next === undefined) return isPassedTerm(key);
      if (!common.has(first)) return isPassedTerm(first);
      return own.has(first) && own.has(next) && !pairs.has(key) && isKnown(next);
    },
  };
}

type Budget = ReturnType<typeof createBudget>;

function createBudget({ parts }: IndexRoot) {
  const taken = new Set<string>();
  const terms = new Set<string>();
  const pairs = new Map<string, readonly [string, string]>();
  const take = (part: string): boolean => {
    if (!taken.has(part) && taken.size >= SPARING.parts) return false;
    taken.add(part);
    return true;
  };
  return {
    terms,
    pairs,
    takeTerm(key: string) {
      if (take(`term ${termPart(key, parts.terms)}`)) terms.add(key);
    },
    takePair(pair: readonly [string, string]) {
      const [first, next] = pair;
      if (take(`pair ${pairPart(first, next, parts.pairs)}`)) pairs.set(pairKey(first, next), pair);
    },
  };
}

/** Known terms of a line, those worth most first; longer words are rarer as a rule. */
function rarestTerms(tokens: readonly Token[], { isKnown, rarityOf }: TermWorth): readonly string[] {
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const worths = new Map<string, number>();
  for (const { key, kind } of tokens) {
    const rarity = rarityOf(key);
    if (!isKnown(key) || (rarity < RANKING.commonRarity && words > RANKING.fewWords)) continue;
    worths.set(key, EVIDENCE_WEIGHTS[kind] * rarity);
  }
  return [...worths]
    .sort(([a, worthA], [b, worthB]) => worthB - worthA || b.length - a.length)
    .map(([key]) => key);
}

/** Neighbours of which the first is common: their postings lie apart. Those with a rare second word tell most. */
function commonPairs(
  tokens: readonly Token[],
  { common }: IndexRoot,
  { isKnown, rarityOf }: TermWorth,
): readonly (readonly [string, string])[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words
    .flatMap((word, place): { pair: readonly [string, string]; worth: number }[] => {
      const next = words[place + 1]?.key;
      if (next === undefined || !common.has(word.key) || !isKnown(next)) return [];
      if (isCommonWord(word.key) && isCommonWord(next)) return [];
      return [{ pair: [word.key, next], worth: rarityOf(word.key) + rarityOf(next) }];
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SPARING.pairsPerSegment)
    .map(({ pair }) => pair);
}
