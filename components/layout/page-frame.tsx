import type { ReactNode } from 'react';
import { isStaffBuild } from '#lib/content/audience.ts';
import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { href } from '#lib/site/environment.ts';
import { SiteFooter } from './site-footer.tsx';
import { type Area, SiteHeader } from './site-header.tsx';
import { StaffBanner } from './staff-banner.tsx';

type Props = {
  readonly locale: Locale;
  readonly alternate: string;
  readonly area?: Area;
  readonly withSearch?: boolean;
  /**
   * Whether the footer counts the articles. Pages of articles and codes don't: a new article would change all of
   * them, and each would have to be rendered, uploaded and loaded again.
   */
  readonly isCounting?: boolean;
  /** `<main id="content">` of the page. */
  readonly children: ReactNode;
};

/** What stands around every page: skip link, header and footer. */
export function PageFrame({
  locale,
  alternate,
  area,
  withSearch = true,
  isCounting = true,
  children,
}: Props) {
  return (
    <>
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title="Lotse"
        href={href(`/opensearch-${locale}.xml`)}
      />
      {isStaffBuild() && <StaffBanner locale={locale} />}
      <a className="skip" href="#content">
        {getMessages(locale).frame.skip}
      </a>
      <SiteHeader locale={locale} alternate={alternate} area={area} withSearch={withSearch} />
      {children}
      <SiteFooter locale={locale} isCounting={isCounting} />
    </>
  );
}
