import type { Metadata } from 'next';
import { PageFrame } from '#components/layout/page-frame.tsx';
import { PageHead } from '#components/lists/page-head.tsx';
import { otherLocale } from '#lib/core/locale.ts';
import { articlesUrl, codesUrl, listUrl, messagesUrl, ticketUrl } from '#lib/core/url.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { assetUrl } from '#lib/site/assets.ts';
import { href } from '#lib/site/environment.ts';
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
  const { clerk, frame } = getMessages(locale);
  const lists = [
    { url: articlesUrl(locale), label: frame.articles },
    { url: codesUrl(locale), label: frame.codes },
    { url: messagesUrl(locale), label: frame.messages },
    { url: listUrl(locale, 'symptoms'), label: frame.symptoms },
    { url: listUrl(locale, 'components'), label: frame.components },
  ];
  return (
    <PageFrame locale={locale} alternate={ticketUrl(otherLocale(locale))} area="ticket">
      <main id="content" className="wrap">
        <PageHead locale={locale} title={clerk.title} lead={clerk.lead} />
        <lotse-clerk>
          <p className="no-js">{clerk.needsScript}</p>
          <ul className="no-js-lists">
            {lists.map(({ url, label }) => (
              <li key={url}>
                <a href={href(url)}>{label}</a>
              </li>
            ))}
          </ul>
        </lotse-clerk>
      </main>
      <script type="module" async src={assetUrl('ticket.js')} />
    </PageFrame>
  );
}
