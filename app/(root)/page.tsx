import type { Metadata } from 'next';
import { StaffBanner } from '#components/layout/staff-banner.tsx';
import { Flag } from '#components/parts/flag.tsx';
import { isStaffBuild } from '#lib/content/audience.ts';
import { LOCALES } from '#lib/core/locale.ts';
import { homeUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';

const words = getMessages('de');

export const metadata: Metadata = pageMetadata({
  locale: 'de',
  title: words.root.title,
  description: words.site.description,
  urlFor: homeUrl,
});

/** `/`: offers both languages and goes to German by itself, as a static host cannot ask the browser. */
export default function RootPage() {
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${href(homeUrl('de'))}`} />
      {isStaffBuild() && <StaffBanner locale="de" />}
      <div className="scale" aria-hidden="true" />
      <main id="content" className="wrap lost">
        <h1 className="brand">
          <Flag />
          Lotse
        </h1>
        <ul className="choose">
          {LOCALES.map((locale) => (
            <li key={locale} lang={locale}>
              <a className="btn" href={href(homeUrl(locale))} hrefLang={locale}>
                {getMessages(locale).languageName}
              </a>
              <p>{getMessages(locale).site.description}</p>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
