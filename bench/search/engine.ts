import type { SearchArticle } from '#lib/search/types.ts';
import type { Query } from './corpus.ts';

/** What an engine answers to one query. */
export type EngineAnswer = {
  /** Keys of the articles, the best first, at most ten. */
  readonly keys: readonly string[];
  /** Whether the engine says that the first one is surely right; engines without such a word say so always. */
  readonly isSafe: boolean;
  /** Gzipped bytes and requests that a browser needs from nothing to this answer. */
  readonly bytes: number;
  readonly requests: number;
};

export type BuiltEngine = {
  /** Gzipped bytes of the code that searches; `bytes` of an answer include it. */
  readonly clientBytes: number;
  /** Gzipped bytes of all that the index consists of. */
  readonly indexBytes: number;
  readonly search: (query: Query) => Promise<EngineAnswer>;
  readonly close: () => Promise<void>;
};

export type Engine = {
  readonly name: string;
  readonly build: (articles: readonly SearchArticle[]) => Promise<BuiltEngine>;
};
