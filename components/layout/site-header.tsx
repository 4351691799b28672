import { Flag } from '#components/parts/flag.tsx';
import { Icon } from '#components/parts/icon.tsx';
import { type Locale, otherLocale } from '#lib/core/locale.ts';
import { articlesUrl, changesUrl, codesUrl, homeUrl, listUrl, searchUrl, ticketUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';

export type Area = 'symptoms' | 'components' | 'codes' | 'changes' | 'articles' | 'ticket';

function areasOf(locale: Locale): readonly { readonly area: Area; readonly url: string }[] {
  return [
    { area: 'symptoms', url: listUrl(locale, 'symptoms') },
    { area: 'components', url: listUrl(locale, 'components') },
    { area: 'codes', url: codesUrl(locale) },
    { area: 'changes', url: changesUrl(locale) },
    { area: 'articles', url: articlesUrl(locale) },
    { area: 'ticket', url: ticketUrl(locale) },
  ];
}

function LanguageSwitch({ locale, alternate }: { readonly locale: Locale; readonly alternate: string }) {
  const other = otherLocale(locale);
  const here = (
    <span key={locale} aria-current="true" lang={locale}>
      {locale.toUpperCase()}
    </span>
  );
  const there = (
    <a
      key={other}
      href={href(alternate)}
      hrefLang={other}
      lang={other}
      rel="alternate"
      data-keep-place=""
      aria-label={getMessages(locale).frame.otherLanguage}
    >
      {other.toUpperCase()}
    </a>
  );
  return (
    <nav className="langs" aria-label={getMessages(locale).frame.language}>
      {locale === 'de' ? [here, there] : [there, here]}
    </nav>
  );
}

/** Search in the header: a form that works by itself; with script it shows hits while typing. */
function HeaderSearch({ locale }: { readonly locale: Locale }) {
  const words = getMessages(locale).frame;
  return (
    <lotse-find class="find">
      <form role="search" action={href(searchUrl(locale))}>
        <Icon name="search" />
        <label className="vh" htmlFor="find">
          {words.search}
        </label>
        <input
          id="find"
          name="q"
          placeholder={words.searchPlaceholder}
          autoComplete="off"
          spellCheck={false}
        />
        <kbd>/</kbd>
      </form>
    </lotse-find>
  );
}

type Props = {
  readonly locale: Locale;
  /** The same page in the other language. */
  readonly alternate: string;
  readonly area?: Area | undefined;
  /** The home and search pages have a search box of their own. */
  readonly withSearch?: boolean;
};

export function SiteHeader({ locale, alternate, area, withSearch = true }: Props) {
  const words = getMessages(locale).frame;
  const areas = areasOf(locale);
  return (
    <header className="top">
      <div className="scale" aria-hidden="true" />
      <div className="wrap top-in">
        <a className="brand" href={href(homeUrl(locale))} lang="de">
          <Flag />
          Lotse
        </a>
        <nav className="nav" aria-label={words.areas}>
          {areas.slice(0, 4).map((item) => (
            <a key={item.area} href={href(item.url)} aria-current={item.area === area ? 'page' : undefined}>
              {words[item.area]}
            </a>
          ))}
        </nav>
        {withSearch ? <HeaderSearch locale={locale} /> : <span className="sp" />}
        <div className="mnav">
          {withSearch && (
            <a className="btn btn-q sr-n" href={href(searchUrl(locale))}>
              <Icon name="search" />
              <span>{words.search}</span>
            </a>
          )}
          <details className="menu">
            <summary className="btn btn-q">
              <Icon name="menu" />
              <span>{words.menu}</span>
            </summary>
            <ul>
              {areas.map((item) => (
                <li key={item.area}>
                  <a href={href(item.url)} aria-current={item.area === area ? 'page' : undefined}>
                    {words[item.area]}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </div>
        <LanguageSwitch locale={locale} alternate={alternate} />
      </div>
    </header>
  );
}
