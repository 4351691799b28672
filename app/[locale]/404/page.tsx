import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotFoundPage } from '#components/info/not-found-page.tsx';
import { isLocale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';
import '#styles/hero.css';
import '#styles/notice.css';

type Props = { readonly params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return {
    title: isLocale(locale) ? `${getMessages(locale).notFound.title} – Lotse` : 'Lotse',
    robots: { index: false },
    icons: { icon: { url: href('/favicon.svg'), type: 'image/svg+xml' } },
  };
}

/** The page for wrong addresses below a language; published as `de/404.html`. */
export default async function LocaleNotFoundPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <NotFoundPage locale={locale} />;
}
