import { isPlainWord, stemOf } from './fold.ts';
import type { Slots } from './slots-codec.ts';
import { groupsBeginning, groupsNear, groupsWithin, type WordGroup } from './store/dictionary.ts';
import type { OpenIndex } from './store/open-index.ts';
import { pairPart, termPart, wordPart } from './store/spaces.ts';
import { pairFingerprint, readPair, type Term } from './store/term-part.ts';
import { type AnchoredTemplate, toAnchoredTemplate } from './templates.ts';

/**
 * The parts of an index that have been loaded, asked by term. A term whose part was not loaded is unknown; what is
 * known does not depend on how the parts came.
 */
export type LoadedTerms = {
  /** Loads what is known of these terms: postings, forms, pairs that they begin, messages that they anchor. */
  readonly load: (terms: Iterable<string>, signal?: AbortSignal) => Promise<void>;
  readonly loadAll: () => Promise<void>;
  /** Loads the pairs of common words among these. */
  readonly loadPairs: (pairs: Iterable<readonly [string, string]>, signal?: AbortSignal) => Promise<void>;
  /** Loads the words like these: those a typing error away, and parts of compounds. */
  readonly loadNeighbours: (words: Iterable<string>, signal?: AbortSignal) => Promise<void>;
  readonly loadBeginnings: (prefix: string, signal?: AbortSignal) => Promise<void>;
  readonly find: (term: string) => Term | undefined;
  /** Articles that have the term, 0 when unknown. */
  readonly count: (term: string) => number;
  readonly pair: (first: string, next: string) => Slots;
  readonly ofStem: (word: string) => readonly Term[];
  /** Loaded words among which those like this one are; in a whole index all. */
  readonly near: (word: string) => readonly string[];
  /** Loaded words among which those that begin so are; in a whole index all. */
  readonly beginning: (prefix: string) => readonly string[];
  /** Messages whose anchors were loaded. */
  readonly templates: () => readonly AnchoredTemplate[];
};

export function createLoadedTerms(index: OpenIndex): LoadedTerms {
  const { parts, common } = index;
  const terms = new Map<string, Term>();
  const byStem = new Map<string, Term[]>();
  const groups = new Map<string, WordGroup>();
  const pairParts = new Map<number, Uint8Array>();
  const templates: AnchoredTemplate[] = [];
  const words = new Map<string, number>();
  const takenTerms = new Set<number>();
  const takenWords = new Set<number>();

  async function takeTerms(places: Iterable<number>, signal?: AbortSignal): Promise<void> {
    await loadNew(places, takenTerms, async (place) => {
      const part = await index.terms(place, signal);
      return () => {
        for (const term of part.terms) {
          terms.set(term.term, term);
          const stem = stemOf(term.term);
          const forms = byStem.get(stem);
          if (forms === undefined) byStem.set(stem, [term]);
          else forms.push(term);
        }
        templates.push(...part.messages.flatMap(toAnchoredTemplate));
      };
    });
  }

  async function takeWords(keys: Iterable<string>, signal?: AbortSignal): Promise<void> {
    // A whole index has no dictionary: its terms are all loaded.
    if (parts.words === 0) return;
    const places = [...keys].map((key) => wordPart(key, parts.words));
    await loadNew(places, takenWords, async (place) => {
      const part = await index.words(place, signal);
      return () => {
        for (const group of part) {
          groups.set(group.key, group);
          for (const { word, count } of group.words) words.set(word, count);
        }
      };
    });
  }

  async function takePairs(places: Iterable<number>, signal?: AbortSignal): Promise<void> {
    await loadNew(places, new Set(pairParts.keys()), async (place) => {
      const part = await index.pairs(place, signal);
      return () => pairParts.set(place, part);
    });
  }

  let all: readonly string[] = [];
  const wordsIn = (keys: readonly string[]) => [
    ...new Set(keys.flatMap((key) => groups.get(key)?.words.map(({ word }) => word) ?? [])),
  ];

  return {
    load: (keys, signal) =>
      takeTerms(
        [...keys].map((key) => termPart(key, parts.terms)),
        signal,
      ),
    async loadAll() {
      await Promise.all([takeTerms(range(parts.terms)), takePairs(range(parts.pairs))]);
      all = [...terms.keys()].filter(isPlainWord);
    },
    loadPairs: (pairs, signal) =>
      takePairs(
        [...pairs].flatMap(([first, next]) =>
          common.has(first) ? [pairPart(first, next, parts.pairs)] : [],
        ),
        signal,
      ),
    loadNeighbours: (keys, signal) =>
      takeWords(
        [...keys].flatMap((word) => [...groupsNear(word), ...groupsWithin(word)]),
        signal,
      ),
    loadBeginnings: (prefix, signal) => takeWords(groupsBeginning(prefix), signal),
    find: (term) => terms.get(term),
    count: (term) => terms.get(term)?.count ?? common.get(term) ?? words.get(term) ?? 0,
    pair(first, next) {
      if (!common.has(first)) return terms.get(first)?.pair(next) ?? [];
      const part = pairParts.get(pairPart(first, next, parts.pairs));
      return part === undefined ? [] : readPair(part, pairFingerprint(first, next));
    },
    ofStem: (word) => byStem.get(stemOf(word)) ?? [],
    near: (word) => (parts.words === 0 ? all : wordsIn(groupsNear(word))),
    beginning: (prefix) => (parts.words === 0 ? all : wordsIn(groupsBeginning(prefix))),
    templates: () => templates,
  };
}

/**
 * Loads the places that were not taken yet, all at once, and takes them in their own order: what arrives first must
 * not decide an answer.
 */
async function loadNew(
  places: Iterable<number>,
  taken: Set<number>,
  load: (place: number) => Promise<() => void>,
): Promise<void> {
  const fresh = [...new Set(places)].filter((place) => !taken.has(place)).sort((a, b) => a - b);
  const takes = await Promise.all(fresh.map(load));
  takes.forEach((take, at) => {
    const place = fresh[at];
    if (place === undefined || taken.has(place)) return;
    taken.add(place);
    take();
  });
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, place) => place);
}
