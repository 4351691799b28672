import type { Locale } from '#lib/core/locale.ts';
import { articlesUrl, codesUrl, listUrl, messagesUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

/** For browsers without script: why there is no search, and the lists that lead to every article. */
export function SearchNotice({ locale }: { readonly locale: Locale }) {
  const { frame, search } = getMessages(locale);
  const lists = [
    { url: articlesUrl(locale), label: frame.articles },
    { url: codesUrl(locale), label: frame.codes },
    { url: messagesUrl(locale), label: frame.messages },
    { url: listUrl(locale, 'symptoms'), label: frame.symptoms },
    { url: listUrl(locale, 'components'), label: frame.components },
  ];
  return (
    <noscript>
      <p className="no-js">{search.needsScript}</p>
      <ul className="no-js-lists">
        {lists.map(({ url, label }) => (
          <li key={url}>
            <a href={href(url)}>{label}</a>
          </li>
        ))}
      </ul>
    </noscript>
  );
}
