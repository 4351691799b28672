import type { CodeEntry } from '#lib/codes/entry.ts';
import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

/** Whether the system's text is known in any language; replies of other programs have none. */
export function hasWording({ message }: CodeEntry): boolean {
  return LOCALES.some((locale) => message[locale] !== undefined);
}

/** The system's own text in each language of Windows, the reader's first; says so where none was verified. */
export function CodeWording({ entry, locale }: { readonly entry: CodeEntry; readonly locale: Locale }) {
  const words = getMessages(locale).codes;
  const labels: Readonly<Record<Locale, string>> = { de: words.wordingDe, en: words.wordingEn };
  return (
    <dl className="facts">
      {LOCALES.toSorted((a, b) => Number(b === locale) - Number(a === locale)).map((language) => (
        <div key={language}>
          <dt>{labels[language]}</dt>
          <dd>
            {entry.message[language] === undefined ? (
              <span className="cnt">{words.unknownWording}</span>
            ) : (
              <samp lang={language}>{entry.message[language]}</samp>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
