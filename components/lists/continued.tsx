import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** In the heading of a letter or a day that began on the page before. */
export function Continued({ locale }: { readonly locale: Locale }) {
  return (
    <>
      {' '}
      <span className="on">{getMessages(locale).listParts.continued}</span>
    </>
  );
}
