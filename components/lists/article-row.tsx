import { formatNumber } from '#components/parts/plate.tsx';
import { StatusMark } from '#components/parts/status-mark.tsx';
import { VersionVerdict } from '#components/parts/version-verdict.tsx';
import { textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl } from '#lib/core/url.ts';
import { href } from '#lib/site/environment.ts';

type Props = { readonly article: Article; readonly locale: Locale; readonly why?: string };

/** One article in a list: number, title, status, and why it stands there. */
export function ArticleRow({ article, locale, why }: Props) {
  const text = textOf(article, locale);
  return (
    <a href={href(articleUrl(locale, article.slug))} data-article={article.facts.id}>
      <span className="no">{formatNumber(article.facts.id)}</span>
      <span className="t" lang={text.locale}>
        {text.title}
      </span>
      <StatusMark facts={article.facts} locale={locale} />
      {why && <span className="why">{why}</span>}
      <VersionVerdict facts={article.facts} />
    </a>
  );
}
