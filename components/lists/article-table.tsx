import { formatNumber } from '#components/parts/plate.tsx';
import { StatusMark } from '#components/parts/status-mark.tsx';
import { getContent } from '#lib/content/content-store.ts';
import { formatVersions } from '#lib/content/format-versions.ts';
import type { Article, Term } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl } from '#lib/core/url.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

type RowProps = {
  readonly article: Article;
  readonly components: ReadonlyMap<string, Term>;
  readonly locale: Locale;
};

function Row({ article: { slug, facts, texts }, components, locale }: RowProps) {
  const text = texts[locale] ?? texts.de;
  return (
    <tr data-article={facts.id}>
      <td>
        <span className="no">{formatNumber(facts.id)}</span>
      </td>
      <td className="ti">
        <a href={href(articleUrl(locale, slug))} lang={text.locale}>
          {text.title}
        </a>
      </td>
      <td className="sec2">{components.get(facts.components[0] ?? '')?.label[locale]}</td>
      <td className="sec2 nb">{formatVersions(facts.versions, locale)}</td>
      <td className="nb">
        <StatusMark facts={facts} locale={locale} />
      </td>
      <td className="sec2 num nb">{formatDate(facts.verified.on, locale)}</td>
    </tr>
  );
}

/** Every article in one dense table, by number. `lotse-browse` adds facets, sorting and keys. */
export async function ArticleTable({ locale }: { readonly locale: Locale }) {
  const { articles, components } = await getContent();
  const { lists, article: words } = getMessages(locale);
  return (
    <table className="tbl">
      <caption className="vh">{lists.caption}</caption>
      <thead>
        <tr>
          {[lists.number, lists.title, words.component, words.version, words.status, lists.verified].map(
            (heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <Row key={article.slug} article={article} components={components} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}
