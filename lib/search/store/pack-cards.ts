import { LOCALES } from '#lib/core/locale.ts';
import { termRarity } from '../rarity.ts';
import type { IndexedArticle, SearchIndex } from '../search-index.ts';
import { tokenize } from '../tokenize.ts';
import { type Card, encodeCards } from './cards.ts';
import { CARDS_PER_PART, type Space } from './spaces.ts';

type CardSpace = Extract<Space, `cards.${string}`>;

/** The cards of all articles for each language. */
export function packCards(index: SearchIndex): Readonly<Record<CardSpace, readonly Uint8Array[]>> {
  const spaces = LOCALES.map((locale): [CardSpace, Uint8Array[]] => {
    const cards = index.articles.map((article): Card => {
      const { key, number, titles, shown } = article;
      return {
        key,
        ...(number !== undefined && { number }),
        titles: titles.map((title) => ({ ...title, worth: worthOf(title, index) })),
        ...(shown !== undefined && { shown: shown[locale] }),
      };
    });
    const parts: Uint8Array[] = [];
    for (let at = 0; at < cards.length; at += CARDS_PER_PART) {
      parts.push(encodeCards(cards.slice(at, at + CARDS_PER_PART)));
    }
    return [`cards.${locale}`, parts];
  });
  return Object.fromEntries(spaces) as Record<CardSpace, Uint8Array[]>;
}

function worthOf({ title }: IndexedArticle['titles'][number], { vocabulary, articles }: SearchIndex): number {
  const keys = new Set(tokenize(title).flatMap(({ key, kind }) => (kind === 'part' ? [] : [key])));
  let worth = 0;
  for (const key of keys) worth += termRarity(key, vocabulary.get(key) ?? 0, articles.length);
  return Number(worth.toPrecision(4));
}
