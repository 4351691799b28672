import type { Fact } from '../types.ts';
import { placeOf, uniqueFacts } from './find-facts.ts';

/** Majors that NoSpamProxy has had or will have for a while; a lone `2` in a sentence is no version. */
const MAJOR = String.raw`(?:[7-9]|1\d|2\d)`;
const DOTTED = String.raw`${MAJOR}(?:\.\d{1,5}){1,3}`;
const EDITION =
  '(?:Server|Suite|Protection|Encryption|Large Files|Disclaimer|Setup|Update|Gateway|Command Cent(?:er|re))';
const FILLER = String.raw`(?:[\s:,(]|[-–] |\b(?:in|der|die|mit|of|is|ist|läuft|haben|wir|auf|Stand|Build|Release|Version|version|Vers\.|v\.?|V\.?)\b\.?){0,6}?`;
const NUMBER_END = String.raw`(?![\d%]|[.,]\d| ?(?:GB|MB|KB|Uhr|Server|Mails?|E-Mails|Benutzer|users?|servers?|minutes|Minuten))`;

/** "NoSpamProxy Server 14.0.5.30", "NSP v13", "NoSpamProxy (Version 15.2)", "NoSpamProxy-Version: 14.1". */
const BESIDE_PRODUCT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:NoSpamProxy|No Spam Proxy|NSP)(?:[ -]${EDITION}|-Version){0,2}${FILLER}v?(${DOTTED}|${MAJOR})${NUMBER_END}`,
  'giu',
);
/** The other end of an update: "von 13.2 auf 14.1". */
const UPDATED_TO = new RegExp(`^ (?:auf|nach|to|->|→) v?(${DOTTED}|${MAJOR})${NUMBER_END}`, 'iu');
/** "Gatewayrolle 14.0.5.30": only with dots, `Gateway Role 1088` is an event. */
const BESIDE_ROLE = new RegExp(
  String.raw`(?:Gateway|Intranet) ?-?(?:Rolle|Role)[\s:,(]{1,3}(?:Version |v)?(${DOTTED})${NUMBER_END}`,
  'giu',
);
/** "Produktversion: 14.0.5.30" and "Version 13.2" in a line that names no other product. */
const BARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}=])(?:(?:Produkt|Product |Programm)?version)(?: (?:is|ist|lautet|of the product))?[ \t]{0,4}[:=]?[ \t]{0,4}v?(${DOTTED})${NUMBER_END}`,
  'giu',
);
const OTHER_PRODUCT =
  /outlook|office|windows|exchange|framework|\.net\b|sql|powershell|postfix|openssl|adobe|chrome|firefox|edge|tls|culture=/iu;

/** The product's version wherever it stands beside the product, or alone in a line about nothing else. */
export function findVersions(text: string): readonly Fact<string>[] {
  const beside = [BESIDE_PRODUCT, BESIDE_ROLE].flatMap((pattern) => matches(text, pattern));
  const bare = matches(text, BARE).filter(({ start, end }) => {
    const lineStart = text.lastIndexOf('\n', start) + 1;
    const lineEnd = text.indexOf('\n', end);
    return !OTHER_PRODUCT.test(
      text.slice(Math.max(lineStart, start - 80), lineEnd < 0 ? undefined : lineEnd),
    );
  });
  const known = [...beside, ...bare];
  return uniqueFacts([...known, ...known.flatMap(({ end }) => updatedTo(text, end))]);
}

function updatedTo(text: string, from: number): Fact<string>[] {
  const match = UPDATED_TO.exec(text.slice(from, from + 40));
  if (match === null) return [];
  const { start, end } = placeOf(match);
  return [{ value: match[1] ?? '', start: from + start, end: from + end }];
}

function matches(text: string, pattern: RegExp): Fact<string>[] {
  return [...text.matchAll(pattern)].map((match) => ({ value: match[1] ?? '', ...placeOf(match) }));
}
