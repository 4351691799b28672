import { formatNumber } from '#components/parts/plate.tsx';
import { changesByDay } from '#lib/catalogue/changes.ts';
import { textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl } from '#lib/core/url.ts';
import { fill, formatDate } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

type Props = { readonly articles: readonly Article[]; readonly locale: Locale };

/** The change logs of all articles, a section for each day. */
export function ChangeList({ articles, locale }: Props) {
  const words = getMessages(locale).article;
  return [...changesByDay(articles)].map(([day, changes]) => (
    <section key={day} className="part row" aria-labelledby={`d${day}`}>
      <h2 id={`d${day}`}>
        <time dateTime={day}>{formatDate(day, locale)}</time>
      </h2>
      <ul className="rel">
        {changes.map(({ article, change }) => {
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
