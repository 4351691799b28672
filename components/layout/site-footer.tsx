import { Icon } from '#components/parts/icon.tsx';
import { getContent } from '#lib/content/content-store.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articlesUrl, infoUrl, messagesUrl, ticketUrl } from '#lib/core/url.ts';
import { fill, plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

type Props = { readonly locale: Locale; readonly isCounting: boolean };

async function countArticles(locale: Locale): Promise<string> {
  const { articles } = await getContent();
  const { count } = getMessages(locale);
  const translated = articles.filter((article) => article.texts.en).length;
  return `${plural(count.article, articles.length)}, ${fill(count.inEnglish, { n: translated })}`;
}

/** @param isCounting whether it says how many articles there are */
export async function SiteFooter({ locale, isCounting }: Props) {
  const { frame } = getMessages(locale);
  return (
    <footer className="foot">
      <div className="wrap foot-in">
        <a className="num" href={href(articlesUrl(locale))}>
          {isCounting ? await countArticles(locale) : frame.articles}
        </a>
        <a href={href(messagesUrl(locale))}>{frame.messages}</a>
        <a href={href(ticketUrl(locale))}>{frame.ticket}</a>
        <a href={href(infoUrl(locale, 'tools'))}>{frame.tools}</a>
        <a href={href(infoUrl(locale, 'accessibility'))}>{frame.accessibility}</a>
        <a href={href(infoUrl(locale, 'privacy'))}>{frame.privacy}</a>
        <a href={href(infoUrl(locale, 'imprint'))}>{frame.imprint}</a>
        <span className="sp" />
        <lotse-theme
          hidden
          data-system={frame.themeSystem}
          data-light={frame.themeLight}
          data-dark={frame.themeDark}
        >
          <button type="button" className="il">
            <Icon name="sun-moon" />
            {frame.theme}: <span>{frame.themeSystem}</span>
          </button>
        </lotse-theme>
      </div>
    </footer>
  );
}
