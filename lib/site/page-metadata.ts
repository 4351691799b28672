import type { Metadata } from 'next';
import type { PartPlace } from '#lib/core/list-parts.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { partUrl } from '#lib/core/url.ts';
import { fill } from '#lib/i18n/format.ts';
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
  /** Of a list in parts; `urlFor` is then the address of the list. */
  readonly part?: PartPlace;
};

const WHOLE: PartPlace = { number: 1, count: 1 };

/** Head of a page: title, description, canonical address, both languages, Open Graph. */
export function pageMetadata(page: PageDescription): Metadata {
  const { locale, description, kind = 'website', types = {}, isIndexed = true, part = WHOLE } = page;
  const urlOf = (language: Locale, number = part.number) =>
    absoluteUrl(partUrl(page.urlFor(language), number));
  const title = titleOf(page.title, part, locale);
  const url = urlOf(locale);
  const languages = Object.fromEntries(LOCALES.map((language) => [language, urlOf(language)]));
  return {
    metadataBase: new URL(siteUrl()),
    icons: { icon: { url: href('/favicon.svg'), type: 'image/svg+xml' } },
    title: title === getMessages(locale).home.title ? title : `${title} – Lotse`,
    description,
    alternates: {
      canonical: url,
      languages: { ...languages, 'x-default': urlOf('de') },
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
    ...(part.count > 1 && {
      pagination: {
        previous: part.number > 1 ? urlOf(locale, part.number - 1) : null,
        next: part.number < part.count ? urlOf(locale, part.number + 1) : null,
      },
    }),
    ...(!isIndexed && { robots: { index: false, follow: true } }),
  };
}

/** The first part of a list is called as the list is. */
function titleOf(title: string, { number, count }: PartPlace, locale: Locale): string {
  if (number === 1) return title;
  return `${title}, ${fill(getMessages(locale).listParts.place, { n: number, count })}`;
}
