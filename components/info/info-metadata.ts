import type { Metadata } from 'next';
import { type InfoPage, infoUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';

/** Head of a page about the portal itself. */
export async function infoMetadata(
  props: LocalePageProps,
  page: Exclude<InfoPage, 'tools'>,
): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { frame, info } = getMessages(locale);
  return pageMetadata({
    locale,
    title: frame[page],
    description: info.leads[page],
    urlFor: (language) => infoUrl(language, page),
  });
}
