import type { Metadata } from 'next';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { absoluteUrl, href, siteUrl } from './environment.ts';

type PageDescription = {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The page's address in each language. */
  readonly urlFor: (locale: Locale) => string;
  readonly kind?: 'article' | 'website';
  /** Other forms of the page, by media type. */
  readonly types?: Readonly<Record<string, string>>;
  readonly isIndexed?: boolean;
};

/** Head of a page: title, description, canonical address, both languages, Open Graph. */
export function pageMetadata(page: PageDescription): Metadata {
  const { locale, title, description, urlFor, kind = 'website', types = {}, isIndexed = true } = page;
  const url = absoluteUrl(urlFor(locale));
  const languages = Object.fromEntries(LOCALES.map((language) => [language, absoluteUrl(urlFor(language))]));
  return {
    metadataBase: new URL(siteUrl()),
    icons: { icon: { url: href('/favicon.svg'), type: 'image/svg+xml' } },
    title: title === getMessages(locale).home.title ? title : `${title} – Lotse`,
    description,
    alternates: {
      canonical: url,
      languages: { ...languages, 'x-default': absoluteUrl(urlFor('de')) },
      types: Object.fromEntries(Object.entries(types).map(([type, address]) => [type, absoluteUrl(address)])),
    },
    openGraph: {
      title,
      description,
      url,
      siteName: 'Lotse',
      type: kind,
      locale: locale === 'de' ? 'de_DE' : 'en_GB',
    },
    ...(!isIndexed && { robots: { index: false, follow: true } }),
  };
}
