import { formatNumber } from '#components/parts/plate.tsx';
import type { ArticleChange } from '#lib/catalogue/changes.ts';
import { textOf } from '#lib/content/get-outline.ts';
import { groupsOfPart, type ListPart } from '#lib/core/list-parts.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl } from '#lib/core/url.ts';
import { fill, formatDate } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';
import { Continued } from './continued.tsx';

type Props = { readonly part: ListPart<ArticleChange>; readonly locale: Locale };

/** Changes of articles, a section for each day. */
export function ChangeList({ part, locale }: Props) {
  const words = getMessages(locale).article;
  const days = groupsOfPart(part, ({ change }) => change.on);
  return days.map(({ key: day, entries, isContinued }) => (
    <section key={day} className="part row" aria-labelledby={`d${day}`}>
      <h2 id={`d${day}`}>
        <time dateTime={day}>{formatDate(day, locale)}</time>
        {isContinued && <Continued locale={locale} />}
      </h2>
      <ul className="rel">
        {entries.map(({ article, change }) => {
          const text = textOf(article, locale);
          return (
            <li key={`${article.slug} ${change.revision}`}>
              <a href={href(articleUrl(locale, article.slug))}>
                <span className="no">{formatNumber(article.facts.id)}</span>
                <span className="t" lang={text.locale}>
                  {text.title}
                </span>
                <span className="st">{fill(words.revision, { n: change.revision })}</span>
                <span className="why">{change[locale]}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
