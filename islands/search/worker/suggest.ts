import type { Locale } from '#lib/core/locale.ts';
import type { Hit, Searcher } from '#lib/search/types.ts';
import type { Suggestion } from '../client/protocol.ts';
import { evidenceLabel } from './evidence-label.ts';

/** A list that needs no scrolling. */
const MAX_SUGGESTIONS = 6;
const REASONS = 2;

/** Hits while typing, each with the words that led to it. */
export async function suggest(
  input: string,
  searcher: Searcher,
  locale: Locale,
  signal?: AbortSignal,
): Promise<readonly Suggestion[]> {
  const { hits, input: summary } = await searcher.search(input, {
    locale,
    mode: 'typing',
    limit: MAX_SUGGESTIONS,
    ...(signal && { signal }),
  });
  return hits.map((hit) => ({
    key: hit.key,
    ...(hit.number !== undefined && { id: hit.number }),
    title: hit.title,
    reason: reasonOf(hit, locale),
    isNumber: summary.kind === 'number',
  }));
}

/** What weighs most; where the article writes it in another way, as the article writes it. */
function reasonOf({ evidence }: Hit, locale: Locale): string {
  const labels = evidence
    .filter(({ kind }) => kind !== 'number' && kind !== 'title')
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, REASONS)
    .map((one) => (one.kind === 'code' ? evidenceLabel(one, [], locale) : (one.matchedAs ?? one.label)));
  return [...new Set(labels)].join(', ');
}
