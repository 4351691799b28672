import { formatNumber } from '#components/parts/plate.tsx';
import { listChanges } from '#lib/catalogue/changes.ts';
import { getContent } from '#lib/content/content-store.ts';
import { textOf } from '#lib/content/get-outline.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl, changesUrl } from '#lib/core/url.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

/** So many fit beside the ways without a search. */
const SHOWN = 6;

export async function RecentChanges({ locale }: { readonly locale: Locale }) {
  const { articles } = await getContent();
  const words = getMessages(locale).home;
  return (
    <section className="ruled" aria-labelledby="changed">
      <h2 id="changed">{words.changed}</h2>
      <ul className="list chg">
        {listChanges(articles)
          .slice(0, SHOWN)
          .map(({ article, change }) => {
            const text = textOf(article, locale);
            return (
              <li key={`${article.slug} ${change.revision}`}>
                <a href={href(articleUrl(locale, article.slug))}>
                  <span className="d">{formatDate(change.on, locale)}</span>
                  <span className="no">{formatNumber(article.facts.id)}</span>
                  <span className="t" lang={text.locale}>
                    {text.title}
                  </span>
                  <span className="k">{change.revision === 1 ? words.changedNew : change[locale]}</span>
                </a>
              </li>
            );
          })}
      </ul>
      <p className="more">
        <a href={href(changesUrl(locale))}>{words.allChanges}</a>
      </p>
    </section>
  );
}
