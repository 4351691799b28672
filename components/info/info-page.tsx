import type { ReactNode } from 'react';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { type Locale, otherLocale } from '#lib/core/locale.ts';
import { type InfoPage as InfoPageName, infoUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';

type Props = {
  readonly locale: Locale;
  readonly page: Exclude<InfoPageName, 'tools'>;
  readonly children: ReactNode;
};

/** The frame of a page about the portal itself. */
export function InfoPage({ locale, page, children }: Props) {
  return (
    <PageFrame locale={locale} alternate={infoUrl(otherLocale(locale), page)}>
      <main id="content" className="wrap">
        <PageHead
          locale={locale}
          title={getMessages(locale).frame[page]}
          lead={getMessages(locale).info.leads[page]}
        />
        {children}
      </main>
    </PageFrame>
  );
}
