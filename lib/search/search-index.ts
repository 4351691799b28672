import type { Index } from 'flexsearch';
import type { Locale, Localized } from '#lib/core/locale.ts';
import { FIELD_BREAK } from './flex.ts';

/** What the index keeps of an article to show it in a list. */
export type IndexedArticle = {
  readonly key: string;
  readonly number?: number;
  readonly titles: readonly { readonly locale: Locale; readonly title: string }[];
  readonly shown?: Localized<unknown>;
};

export type SearchIndex = {
  /** Postings: term → slot → article numbers, and the same for adjacent pairs. */
  readonly flex: Index;
  /** Every term with the number of articles that have it. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly articles: readonly IndexedArticle[];
  readonly messages: readonly IndexedMessage[];
};

/** A message of an article, as it is written there. */
export type IndexedMessage = {
  /** Number of the article in the index. */
  readonly article: number;
  readonly name: string;
  readonly text: string;
};

type Slots = readonly (readonly number[] | undefined)[];

/** FlexSearch exports these maps on purpose (its storage adapters read them) but does not type them. */
export type FlexMaps = {
  readonly map: Map<string, Slots>;
  readonly ctx: Map<string, Map<string, Slots>>;
};

export function flexMaps(flex: Index): FlexMaps {
  return flex as unknown as FlexMaps;
}

/** Removes the postings of the token that ended fields, and the pairs made with it. */
export function dropFieldBreaks(flex: Index): void {
  const { map, ctx } = flexMaps(flex);
  map.delete(FIELD_BREAK);
  ctx.delete(FIELD_BREAK);
  for (const [term, nexts] of ctx) {
    nexts.delete(FIELD_BREAK);
    if (nexts.size === 0) ctx.delete(term);
  }
}

export function vocabularyOf(flex: Index): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [term, slots] of flexMaps(flex).map) {
    let count = 0;
    for (const ids of slots) count += ids?.length ?? 0;
    counts.set(term, count);
  }
  return counts;
}
