import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '#lib/core/locale.ts';

/** What Next hands to a page below `/de/` and `/en/`. */
export type LocalePageProps = { readonly params: Promise<{ locale: string }> };

/** The language of a page's address. Ends the page as not found where it is none of ours. */
export async function pageLocale({ params }: LocalePageProps): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}
