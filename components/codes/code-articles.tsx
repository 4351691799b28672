import { ArticleList } from '#components/lists/article-list.tsx';
import type { CodePage } from '#lib/catalogue/code-pages.ts';
import { codeQuery } from '#lib/codes/code-label.ts';
import { getSource } from '#lib/codes/sources.ts';
import type { Locale } from '#lib/core/locale.ts';
import { searchUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

/** Where to go from a code: its articles, the search, and the document it was checked against. */
export function CodeArticles({
  page: { id, entry, articles },
  locale,
}: {
  readonly page: CodePage;
  readonly locale: Locale;
}) {
  const words = getMessages(locale).codes;
  const source = entry && getSource(entry.source);
  return (
    <section className="part row" aria-labelledby="articles">
      <h2 id="articles">{words.articles}</h2>
      <div>
        {articles.length === 0 ? (
          <p>{words.noArticle}</p>
        ) : (
          <ArticleList articles={articles} locale={locale} />
        )}
        <p className="ways">
          <a href={href(searchUrl(locale, codeQuery(id)))}>{words.searchThis}</a>
          {source && (
            <a href={source.address} rel="noreferrer external">
              {words.source}: {source.name}
            </a>
          )}
        </p>
      </div>
    </section>
  );
}
