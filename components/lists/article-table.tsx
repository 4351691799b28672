import { toRowData } from '#components/browse/row-data.ts';
import { formatNumber } from '#components/parts/plate.tsx';
import { StatusMark } from '#components/parts/status-mark.tsx';
import { VersionVerdict } from '#components/parts/version-verdict.tsx';
import type { SortKey } from '#islands/browse/view-state.ts';
import { type Content, getContent } from '#lib/content/content-store.ts';
import { formatVersions } from '#lib/content/format-versions.ts';
import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl } from '#lib/core/url.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

type RowProps = {
  readonly article: Article;
  readonly content: Content;
  readonly locale: Locale;
};

function Row({ article, content, locale }: RowProps) {
  const { slug, facts, texts } = article;
  const text = texts[locale] ?? texts.de;
  return (
    <tr data-article={facts.id} data-row={JSON.stringify(toRowData(article, content, locale))}>
      <td>
        <span className="no">{formatNumber(facts.id)}</span>
      </td>
      <td className="ti">
        <a href={href(articleUrl(locale, slug))} lang={text.locale}>
          {text.title}
        </a>
      </td>
      <td className="sec2">{content.components.get(facts.components[0] ?? '')?.label[locale]}</td>
      <td className="sec2 nb">{formatVersions(facts.versions, locale)}</td>
      <td className="nb">
        <StatusMark facts={facts} locale={locale} />
        <VersionVerdict facts={facts} />
      </td>
      <td className="sec2 num nb">{formatDate(facts.verified.on, locale)}</td>
    </tr>
  );
}

type Props = {
  /** Those of one page of the list. */
  readonly articles: readonly Article[];
  readonly locale: Locale;
};

/** Articles in one dense table, by number. `lotse-browse` adds facets, sorting and keys. */
export async function ArticleTable({ articles, locale }: Props) {
  const content = await getContent();
  const { lists, article: words } = getMessages(locale);
  const heads = [
    ['number', lists.number],
    ['title', lists.title],
    ['component', words.component],
    ['version', words.version],
    ['status', words.status],
    ['verified', lists.verified],
  ] as const satisfies readonly (readonly [SortKey, string])[];
  return (
    <table className="tbl">
      <caption className="vh">{lists.caption}</caption>
      <thead>
        <tr>
          {heads.map(([key, heading]) => (
            <th key={key} scope="col" data-sort={key}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <Row key={article.slug} article={article} content={content} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}
