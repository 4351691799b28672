import { Icon } from '#components/parts/icon.tsx';
import { Plate } from '#components/parts/plate.tsx';
import { StatusMark } from '#components/parts/status-mark.tsx';
import { textOf } from '#lib/content/get-outline.ts';
import type { Article } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articleUrl, permalinkUrl } from '#lib/core/url.ts';
import { fill, formatDate } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { absoluteUrl, href } from '#lib/site/environment.ts';

/** The article at the end of the arrow, with a new link for the ticket. */
export function MovedTarget({ article, locale }: { readonly article: Article; readonly locale: Locale }) {
  const words = getMessages(locale).moved;
  const { slug, facts } = article;
  const text = textOf(article, locale);
  const url = href(articleUrl(locale, slug));
  const permalink = permalinkUrl(locale, facts.id);
  return (
    <div className="to">
      <p className="facts">
        <Plate id={facts.id} isBig />
        <StatusMark facts={facts} locale={locale} />
        <span>{fill(words.verified, { date: formatDate(facts.verified.on, locale) })}</span>
      </p>
      <a className="t" href={url} lang={text.locale}>
        {text.title}
      </a>
      <div className="acts">
        <a className="btn btn-p" href={url}>
          {words.toArticle}
          <Icon name="arrow-right" />
        </a>
      </div>
      <div className="acts">
        <a href={href(permalink)}>{absoluteUrl(permalink).replace(/^https?:\/\//u, '')}</a>
        <lotse-copy data-text={`${absoluteUrl(permalink)}?r=${facts.revision}`} hidden>
          <button type="button" className="btn">
            <Icon name="link" />
            <span>{words.copyLink}</span>
          </button>
        </lotse-copy>
      </div>
    </div>
  );
}
