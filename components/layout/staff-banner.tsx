import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** First line of every page of the staff build: nobody takes it for the public portal, no search engine keeps it. */
export function StaffBanner({ locale }: { readonly locale: Locale }) {
  const { banner, note } = getMessages(locale).staff;
  return (
    <>
      <meta name="robots" content="noindex, nofollow" />
      <aside className="staff" aria-label={banner}>
        <b>{banner}</b> <span>{note}</span>
      </aside>
    </>
  );
}
