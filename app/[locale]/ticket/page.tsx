import type { Metadata } from 'next';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { ScriptFreeLists } from '#components/lists/script-free-lists.tsx';
import { otherLocale } from '#lib/core/locale.ts';
import { ticketUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { type LocalePageProps, pageLocale } from '#lib/site/page-locale.ts';
import { pageMetadata } from '#lib/site/page-metadata.ts';
import '#styles/lists.css';
import '#styles/results.css';
import '#styles/ask.css';
import '#styles/ticket.css';
import '#styles/clerk.css';

export async function generateMetadata(props: LocalePageProps): Promise<Metadata> {
  const locale = await pageLocale(props);
  const { title, lead } = getMessages(locale).clerk;
  return pageMetadata({ locale, title, description: lead, urlFor: ticketUrl });
}

export default async function TicketPage(props: LocalePageProps) {
  const locale = await pageLocale(props);
  const { clerk } = getMessages(locale);
  return (
    <PageFrame locale={locale} alternate={ticketUrl(otherLocale(locale))} area="ticket">
      <main id="content" className="wrap">
        <PageHead locale={locale} title={clerk.title} lead={clerk.lead} />
        <lotse-clerk>
          <ScriptFreeLists locale={locale} reason={clerk.needsScript} />
        </lotse-clerk>
      </main>
      <script type="module" async src={assetUrl('ticket.js')} />
    </PageFrame>
  );
}
