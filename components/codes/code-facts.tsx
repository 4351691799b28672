import type { CodeId } from '#lib/codes/code.ts';
import { type CodeStructure, describeUnknown } from '#lib/codes/describe-unknown.ts';
import { idsOf } from '#lib/codes/identity.ts';
import { type Notation, notationsOf } from '#lib/codes/notations.ts';
import type { Locale } from '#lib/core/locale.ts';
import { getMessages } from '#lib/i18n/messages.ts';

type Props = { readonly id: CodeId; readonly locale: Locale };

/** The ways in which programs write the code, the first of each form with its name. */
export function CodeNotations({ id, locale }: Props) {
  const words = getMessages(locale).codes;
  const labels: Readonly<Record<Notation['form'], string>> = {
    hex: words.hex,
    signed: words.signed,
    unsigned: words.unsigned,
    symbol: words.symbol,
    number: words.number,
  };
  return (
    <dl className="facts">
      {notationsOf(id).map(({ form, text }) => (
        <div key={text}>
          <dt>{labels[form]}</dt>
          <dd>
            <code>{text}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The parts of the 32-bit form of a code; `undefined` where it has none. */
export function structureOf(id: CodeId): CodeStructure | undefined {
  return idsOf(id)
    .map(describeUnknown)
    .find((structure) => structure !== undefined);
}

/** Severity, facility and number, so that a code says something even where nobody has described it. */
export function CodeParts({
  structure,
  locale,
}: {
  readonly structure: CodeStructure;
  readonly locale: Locale;
}) {
  const words = getMessages(locale).codes;
  const { severity, facility, facilityName, code, isCustomer } = structure;
  const facts: readonly (readonly [string, string])[] = [
    [words.severity, words.severities[severity]],
    [words.facility, `${facility}: ${facilityName?.[locale] ?? words.unknownFacility}`],
    [words.codeNumber, `${code} (0x${code.toString(16).toUpperCase().padStart(4, '0')})`],
    [words.origin, isCustomer ? words.vendor : words.microsoft],
  ];
  return (
    <dl className="facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
