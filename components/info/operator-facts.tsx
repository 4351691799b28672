import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { getSettings } from '#lib/site/settings.ts';

/** A value from content/site.yaml, or the sentence that it is missing. Nothing is invented. */
function Value({ lines, locale }: { readonly lines: readonly string[]; readonly locale: Locale }) {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.length === 0) return <span className="cnt">{getMessages(locale).info.notFilled}</span>;
  return filled.map((line) => (
    <span key={line} className="line">
      {line}
    </span>
  ));
}

/** Who runs the portal. */
export function OperatorFacts({ locale }: { readonly locale: Locale }) {
  const words = getMessages(locale).info;
  const { operator } = getSettings();
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [words.name, [operator.name]],
    [words.address, operator.address],
    [words.mail, [operator.mail]],
    [words.phone, [operator.phone]],
    [words.legal, operator.legal[locale]],
  ];
  return (
    <section className="part row" aria-labelledby="operator">
      <h2 id="operator">{words.operator}</h2>
      <dl className="facts">
        {facts.map(([term, lines]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Value lines={lines} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Where a reader writes to; `mail` empty means the operator's address. */
export function ContactLine({ mail, locale }: { readonly mail: string; readonly locale: Locale }) {
  const address = mail || getSettings().operator.mail;
  return (
    <p>{address === '' ? getMessages(locale).info.notFilled : <a href={`mailto:${address}`}>{address}</a>}</p>
  );
}
