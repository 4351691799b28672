import type { Locale } from '#lib/core/locale.ts';
import { articlesUrl, codesUrl, listUrl, messagesUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

/** The lists that lead to every article where a page's own tool needs script; `reason` says so. */
export function ScriptFreeLists({ locale, reason }: { readonly locale: Locale; readonly reason: string }) {
  const { frame } = getMessages(locale);
  const lists = [
    { url: articlesUrl(locale), label: frame.articles },
    { url: codesUrl(locale), label: frame.codes },
    { url: messagesUrl(locale), label: frame.messages },
    { url: listUrl(locale, 'symptoms'), label: frame.symptoms },
    { url: listUrl(locale, 'components'), label: frame.components },
  ];
  return (
    <>
      <p className="no-js">{reason}</p>
      <ul className="no-js-lists">
        {lists.map(({ url, label }) => (
          <li key={url}>
            <a href={href(url)}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
