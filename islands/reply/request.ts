import { isLocale, type Locale } from '#lib/core/locale.ts';
import { placeholderValues } from '../parts/placeholder-values.ts';

/** What a reply begins with. */
export type ReplyRequest = {
  /** Numbers of the articles, in the order of the reply. */
  readonly articles: readonly number[];
  /** Language of the customer. Without it the agent's last choice counts, and then the language of the page. */
  readonly locale?: Locale;
  /** Values for placeholders, by name. */
  readonly values: Readonly<Record<string, string>>;
};

/**
 * The request that stands on an element: `data-article`, and where known `data-locale` and `data-values` (JSON).
 * Values that the reader filled in on the page come first.
 */
export function requestOf({ dataset }: HTMLElement): ReplyRequest | undefined {
  const article = Number(dataset.article);
  if (!Number.isInteger(article)) return undefined;
  const { locale = '' } = dataset;
  return {
    articles: [article],
    ...(isLocale(locale) && { locale }),
    values: { ...parseValues(dataset.values), ...placeholderValues() },
  };
}

function parseValues(json = '{}'): Readonly<Record<string, string>> {
  try {
    return JSON.parse(json) as Readonly<Record<string, string>>;
  } catch {
    return {};
  }
}
