import type { Locale } from '#lib/core/locale.ts';
import { numberTerm } from './article-number-term.ts';
import { listing } from './listing.ts';
import type { Card } from './store/cards.ts';
import type { OpenIndex } from './store/open-index.ts';
import { CARDS_PER_PART, cardPart, termPart } from './store/spaces.ts';
import type { Diagnosis, Hit } from './types.ts';

/** The card of the article with that number, if there is one. */
export async function findByNumber(
  { parts, terms, cards }: OpenIndex,
  number: number | undefined,
  locale: Locale,
  signal?: AbortSignal,
): Promise<Card | undefined> {
  if (number === undefined) return undefined;
  const term = numberTerm(number);
  const part = await terms(termPart(term, parts.terms), signal);
  const id = part.terms
    .find((one) => one.term === term)
    ?.slots()
    .flat()[0];
  if (id === undefined) return undefined;
  return (await cards(locale, cardPart(id), signal))[id % CARDS_PER_PART];
}

/** The answer to an input that is the number of an article and nothing else. */
export function numberAnswer(input: string, card: Card, locale: Locale): Diagnosis {
  const label = input.trim();
  const start = input.indexOf(label);
  const hit: Hit = {
    ...listing(card, locale),
    score: 1,
    confidence: 'safe',
    evidence: [
      {
        kind: 'number',
        letter: 'A',
        label,
        line: 1,
        spans: [{ start, end: start + label.length }],
        weight: 1,
      },
    ],
    features: { matched: 1, total: 1 },
    values: {},
  };
  return {
    input: { kind: 'number', lines: 1, features: 1, masked: 0, truncated: false },
    confidence: 'safe',
    hits: [hit],
    codes: [],
    lines: [],
  };
}
