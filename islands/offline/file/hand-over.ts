import type { Locale } from '#lib/core/locale.ts';
import type { SearchInput } from '../../search/search-input.ts';

/* In place of islands/search/hand-over.ts: there is no other page that an input could be handed to. */

/** The switch of languages takes the input along by itself; see languages.ts. */
export function handOver(_text: string, _locale?: Locale): void {}

export function takeHandedOver(): SearchInput | undefined {
  return undefined;
}
