import type { Locale } from '#lib/core/locale.ts';

/** What is shown of an article in a list, and what its titles are worth. */
export type Card = {
  readonly key: string;
  readonly number?: number;
  readonly titles: readonly CardTitle[];
  /** What else the page shows of it, as the builder gave it. */
  readonly shown?: unknown;
};

export type CardTitle = {
  readonly locale: Locale;
  readonly title: string;
  /** Summed rarity of its terms: a title that the query covers weighs that much. */
  readonly worth: number;
};

export function encodeCards(cards: readonly Card[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(cards));
}

export function decodeCards(bytes: Uint8Array): readonly Card[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly Card[];
}
