import type { Locale } from '#lib/core/locale.ts';
import type { Card } from './store/cards.ts';
import type { Hit } from './types.ts';

/** The article with the title of the reader's language, or of the one it has. */
export function listing(
  { key, number, titles, shown }: Card,
  locale: Locale,
): Pick<Hit, 'key' | 'number' | 'locale' | 'title' | 'shown'> {
  const title = titles.find((one) => one.locale === locale) ?? titles[0];
  return {
    key,
    ...(number !== undefined && { number }),
    locale: title?.locale ?? locale,
    title: title?.title ?? key,
    ...(shown !== undefined && { shown }),
  };
}
