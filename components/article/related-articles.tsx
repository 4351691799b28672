import { ArticleRow } from '#components/lists/article-row.tsx';
import type { ArticleContext } from '#components/mdx/article-context.ts';
import { Section } from '#components/mdx/section.tsx';
import { Icon } from '#components/parts/icon.tsx';
import { getContent } from '#lib/content/content-store.ts';
import { feedUrl, markdownUrl } from '#lib/core/url.ts';
import { fill, formatDate } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

function History({ context: { article, locale } }: { readonly context: ArticleContext }) {
  const words = getMessages(locale).article;
  return (
    <details className="hist-d" id="history">
      <summary>
        <Icon name="history" />
        {words.history}
      </summary>
      <ol>
        {article.facts.changes
          .toSorted((a, b) => b.revision - a.revision)
          .map((change) => (
            <li key={change.revision} data-revision={change.revision} data-places={change.places.join(' ')}>
              <b>{fill(words.revision, { n: change.revision })}</b> · {formatDate(change.on, locale)}:{' '}
              {change[locale]}
            </li>
          ))}
      </ol>
    </details>
  );
}

function Sources({ context: { article, locale } }: { readonly context: ArticleContext }) {
  if (article.facts.sources.length === 0) return null;
  return (
    <details className="hist-d">
      <summary>
        <Icon name="link" />
        {getMessages(locale).article.sources}
      </summary>
      <ul>
        {article.facts.sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} rel="noreferrer external">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where to go from here: related articles with the reason, history, sources, other forms of the article. */
export async function RelatedArticles({ context }: { readonly context: ArticleContext }) {
  const { byId } = await getContent();
  const { article, locale } = context;
  const words = getMessages(locale).article;
  const related = article.facts.related.flatMap(({ id, why }) => {
    const target = byId.get(id);
    return target ? [{ target, why: why[locale] }] : [];
  });
  return (
    <Section context={context} kind="related">
      {related.length === 0 ? (
        <p>{words.noRelated}</p>
      ) : (
        <ul className="rel">
          {related.map(({ target, why }) => (
            <li key={target.slug}>
              <ArticleRow article={target} locale={locale} why={why} />
            </li>
          ))}
        </ul>
      )}
      <History context={context} />
      <Sources context={context} />
      <p className="hist">
        <a href={href(markdownUrl(locale, article.slug))}>
          <Icon name="file-pen-line" />
          {words.markdown}
        </a>
        <a href={href(feedUrl(locale, article.slug))}>
          <Icon name="rss" />
          {words.follow}
        </a>
        <span>{fill(words.nextReview, { date: formatDate(article.facts.reviewBy, locale) })}</span>
      </p>
    </Section>
  );
}
