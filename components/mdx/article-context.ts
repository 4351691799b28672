import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';

/** What the components of one article's text know. */
export type ArticleContext = {
  readonly article: Article;
  /** Language of the page around the text. */
  readonly locale: Locale;
  /** Language of the text itself; German where there is no translation. */
  readonly textLocale: Locale;
};
