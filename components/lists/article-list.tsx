import { textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { ArticleRow } from './article-row.tsx';

type Props = { readonly articles: readonly Article[]; readonly locale: Locale };

/** Articles with their remedies, so that the right one can be told without opening each. */
export function ArticleList({ articles, locale }: Props) {
  if (articles.length === 0) return <p>{getMessages(locale).lists.empty}</p>;
  return (
    <ul className="rel">
      {articles.map((article) => (
        <li key={article.slug}>
          <ArticleRow article={article} locale={locale} why={textOf(article, locale).summary} />
        </li>
      ))}
    </ul>
  );
}
