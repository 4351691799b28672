import { codePages } from '#lib/catalogue/code-pages.ts';
import { listMessages } from '#lib/catalogue/message-index.ts';
import { getContent } from '#lib/content/content-store.ts';
import type { Locale } from '#lib/core/locale.ts';
import { articlesUrl, codesUrl, messagesUrl, ticketUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

/** Ways that need neither a search nor script. */
export async function OtherWays({ locale }: { readonly locale: Locale }) {
  const { articles } = await getContent();
  const words = getMessages(locale).home;
  const messages = listMessages(articles).length;
  const ways: readonly { readonly url: string; readonly label: string; readonly count?: number }[] = [
    { url: articlesUrl(locale), label: words.entryArticles, count: articles.length },
    { url: codesUrl(locale), label: words.entryCodes, count: codePages(articles).size },
    { url: messagesUrl(locale), label: words.entryMessages, count: messages },
    { url: ticketUrl(locale), label: words.entryTicket },
  ];
  return (
    <section className="ruled" aria-labelledby="ways">
      <h2 id="ways">{words.entries}</h2>
      <ul className="list ways">
        {ways.map(({ url, label, count }) => (
          <li key={url}>
            <a href={href(url)}>
              {label}
              {count !== undefined && <span className="cnt">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
