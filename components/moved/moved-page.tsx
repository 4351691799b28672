import { PageFrame } from '#components/layout/page-frame.tsx';
import { Icon } from '#components/parts/icon.tsx';
import { Plate } from '#components/parts/plate.tsx';
import type { MovedArticle } from '#lib/catalogue/moved-articles.ts';
import { movedWords } from '#lib/catalogue/moved-words.ts';
import { type Locale, otherLocale } from '#lib/core/locale.ts';
import { articlesUrl, articleUrl, listUrl, permalinkUrl, searchUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { absoluteUrl, href } from '#lib/site/environment.ts';
import { MovedTarget } from './moved-target.tsx';

type Props = { readonly moved: MovedArticle; readonly locale: Locale };

/** Ways on from an article that was withdrawn. */
function WaysOn({ locale }: { readonly locale: Locale }) {
  const { frame, moved } = getMessages(locale);
  const ways = [
    { url: searchUrl(locale), label: moved.search },
    { url: listUrl(locale, 'symptoms'), label: frame.symptoms },
    { url: articlesUrl(locale), label: frame.articles },
  ];
  return (
    <section aria-labelledby="on">
      <h2 id="on">{moved.elsewhere}</h2>
      <ul>
        {ways.map(({ url, label }) => (
          <li key={url}>
            <a href={href(url)}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands at the address of an article that was merged into another one, or withdrawn. */
export function MovedPage({ moved, locale }: Props) {
  const words = getMessages(locale).moved;
  const { title, lead } = movedWords(moved, locale);
  const { id, slug, target, reason } = moved;
  const permalink = permalinkUrl(locale, id);
  return (
    <PageFrame locale={locale} alternate={articleUrl(otherLocale(locale), slug)}>
      <main id="content" className="wrap moved">
        {!target && (
          <p>
            <Plate id={id} isOld isBig />
          </p>
        )}
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {reason && (
          <p className="why">
            <b>{words.why}:</b> {reason[locale]}
          </p>
        )}
        {target ? (
          <div className="route">
            <div className="from">
              <Plate id={id} isOld isBig />
            </div>
            <div className="arrow" aria-hidden="true" />
            <MovedTarget article={target} locale={locale} />
          </div>
        ) : (
          <WaysOn locale={locale} />
        )}
        <p className="old-links">
          <Icon name="link" /> {words.oldLinks}{' '}
          <a href={href(permalink)}>{absoluteUrl(permalink).replace(/^https?:\/\//u, '')}</a>
        </p>
      </main>
    </PageFrame>
  );
}
