import { ScriptFreeLists } from '#components/lists/script-free-lists.tsx';
import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** For browsers without script: why there is no search, and the lists that lead to every article. */
export function SearchNotice({ locale }: { readonly locale: Locale }) {
  return (
    <noscript>
      <ScriptFreeLists locale={locale} reason={getMessages(locale).search.needsScript} />
    </noscript>
  );
}
