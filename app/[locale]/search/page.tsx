import type { Metadata } from 'next';
import { AskForm } from '#components/home/ask-form.tsx';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { SearchNotice } from '#components/search/search-notice.tsx';
import { otherLocale } from '#lib/core/locale.ts';
import { searchUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import { getSettings } from '#lib/site/settings.ts';
import '#styles/hero.css';
import '#styles/ask.css';
import '#styles/log.css';
import '#styles/results.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { search, site } = getMessages(locale);
  return pageMetadata({ locale, title: search.title, description: site.description, urlFor: searchUrl });
}

/** The search page. Everything it shows comes from script in the browser; without it, lists lead on. */
export default async function SearchPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const { support } = getSettings();
  return (
    <PageFrame locale={locale} alternate={searchUrl(otherLocale(locale))}>
      <main id="content" className="wrap">
        <lotse-results data-support-mail={support.mail} data-support-form={support.form}>
          <div data-form="" className="search-form">
            <h1>{getMessages(locale).search.title}</h1>
            <SearchNotice locale={locale} />
            <AskForm locale={locale} />
          </div>
          <div data-results="" hidden />
        </lotse-results>
      </main>
      <script type="module" async src={assetUrl('search.js')} />
    </PageFrame>
  );
}
