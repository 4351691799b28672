import { loadTokens } from './load-shapes.ts';
import { createLoadedTerms, type LoadedTerms } from './loaded-terms.ts';
import { strongestLines } from './probe-lines.ts';
import { mostPromising } from './promise.ts';
import type { Candidate } from './rank.ts';
import { type Question, type Ranking, rankScope } from './rank-scope.ts';
import { countTokens, type ReadSegment, readInput } from './read-input.ts';
import { type Choice, chooseProbes, chooseSparingly } from './sparing.ts';
import type { OpenIndex } from './store/open-index.ts';
import { createVocabulary } from './vocabulary.ts';
import { LIMITS } from './weights.ts';

/**
 * How sure the best candidate is decides whether the other shapes of the words are worth their requests.
 */
export type IsSettled = (candidates: readonly Candidate[]) => boolean;

export type IndexAsker = {
  readonly ask: (question: Question, isSettled: IsSettled) => Promise<Ranking>;
};

/** Asks a whole index about everything, and a large one only about what tells most. */
export function createIndexAsker(index: OpenIndex): IndexAsker {
  if (index.isSparing) return { ask: (question, isSettled) => askSparingly(index, question, isSettled) };
  const loadWhole = createWholeLoader(index);
  return { ask: async (question) => await askWhole(index, await loadWhole(), question) };
}

/** Loads all terms once; what failed is tried again. */
function createWholeLoader(index: OpenIndex): () => Promise<LoadedTerms> {
  let loading: Promise<LoadedTerms> | undefined;

  async function load(): Promise<LoadedTerms> {
    const terms = createLoadedTerms(index);
    await terms.loadAll();
    return terms;
  }

  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function askWhole(index: OpenIndex, terms: LoadedTerms, question: Question): Promise<Ranking> {
  const read = readInput(question.segments);
  const { count, rarityOf } = createVocabulary(terms, index);
  const telling =
    read.length > LIMITS.segments
      ? mostPromising(read, { isKnown: (term) => count(term) > 0, rarityOf }, LIMITS.segments)
      : read;
  return await rankScope(index, question, {
    terms,
    read: telling,
    isPassed: () => false,
    withShapes: true,
    isForgiving: isShort(read),
  });
}

/** Terms are loaded anew for each question: what another one loaded must not decide this one's answer. */
async function askSparingly(index: OpenIndex, question: Question, isSettled: IsSettled): Promise<Ranking> {
  const { segments, isTitleLike, signal } = question;
  const read = readInput(segments);
  const terms = createLoadedTerms(index);
  const choice = isShort(read)
    ? chooseSparingly(read, index)
    : await chooseByProbing(index, terms, read, signal);
  await loadChoice(terms, choice, signal);
  const scope = { terms, read: choice.segments, isPassed: choice.isPassed, isForgiving: isShort(read) };
  if (!isTitleLike || !hasUnknown(terms, read)) {
    const plain = await rankScope(index, question, { ...scope, withShapes: false });
    if (isSettled(plain.candidates)) return plain;
  }
  return await rankScope(index, question, { ...scope, withShapes: true });
}

/** Of a long paste a few lines are probed with a word or two, and the strongest asked about whole. */
async function chooseByProbing(
  index: OpenIndex,
  terms: LoadedTerms,
  read: readonly ReadSegment[],
  signal?: AbortSignal,
): Promise<Choice> {
  const mayHave = await index.filter(signal);
  const probes = chooseProbes(read, index, mayHave);
  await loadChoice(terms, probes, signal);
  return chooseSparingly(await strongestLines(index, terms, probes), index, mayHave);
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

function isShort(read: readonly ReadSegment[]): boolean {
  return countTokens(read) <= LIMITS.forgivingTokens;
}
