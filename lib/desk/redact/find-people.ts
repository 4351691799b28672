import type { RawLine } from '#lib/reading/line.ts';

/*
 * Names stand where people put them: in sender fields, after a salutation, under the closing, before "wrote:".
 * Everywhere else they are found because they stood there.
 */

const NAME = String.raw`\p{Lu}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]*)*`;
const PARTICLE = '(?:von|van|de|der|den|zu|zum|di|da|del|la|le|al|bin|Mc|Mac|O)';
const FULL_NAME = `${NAME}(?:[ ](?:${PARTICLE}[ ]){0,2}${NAME}){0,3}`;
const TITLE = String.raw`(?:(?:Herrn?|Frau|Familie|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Dipl|Ing|med|jur|Sir|Madam|M\.?Sc|B\.?Sc)(?!\p{L})\.?[ -]?)`;
const TITLES = new RegExp(`^${TITLE}+`, 'u');

const FIELD =
  /^(?:Von|An|From|To|Cc|Bcc|Reply-To|Sender|Absender|Kunde|Customer|Contact|Ansprechpartner): ?(.{1,400})$/u;
const SALUTED = new RegExp(
  String.raw`(?:^|[\s,])(?:Hallo|Guten (?:Tag|Morgen|Abend)|Sehr geehrte[rn]?|Liebe[rs]?|Moin|Servus|Grüezi|Hi|Hello|Dear|Good (?:morning|afternoon|evening)|Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Kolleg(?:e|in|en)|colleague),? ((?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Dr\.|Prof\.|[ ])*${FULL_NAME})(?![\p{L}])`,
  'gu',
);
const ATTRIBUTED = new RegExp(
  String.raw`(?:schrieb|Uhr,?(?: schrieb)?|\d{1,2}:\d{2}(?: [AP]M)?,) (${FULL_NAME})(?= ?(?:<|:|wrote:|schrieb:|$))`,
  'u',
);
const SIGNED = new RegExp(
  String.raw`^(?:i\. ?[AV]\. |ppa\. |gez\. )?(${TITLE}*${FULL_NAME})(?=$|,| [|/(·-])`,
  'u',
);

const CLOSING =
  /(?:Gru(?:ß|ss)|Grü(?:ße|sse)n?|MfG|VG|LG|Danke|[Rr]egards|Thanks|[Tt]hank you|Cheers|sincerely|faithfully),?\s*$/u;

/** Words in those places that name no person. */
const NO_NAMES = new Set(
  (
    'support team it edv helpdesk service servicedesk admin administrator administration systemadministrator postmaster ' +
    'monitoring info vertrieb empfang office sales billing network security operations compliance einkauf leitung praxis ' +
    'damen herren zusammen alle all everyone everybody there sir madam kollegen kolleginnen colleagues nospamproxy microsoft ' +
    'outlook windows exchange swisssign mailer daemon noreply no reply gateway intranet web portal server abteilung ' +
    'department mit freundlichen grüßen freundliche viele beste gruß grüße danke thanks thank you best kind regards many ' +
    'sent from my von meinem iphone gesendet telefon tel fax mobil phone mobile diese dieser this the case ticket ' +
    'gmbh ag kg ltd llc inc se co systems engineer manager head of und and der die das'
  ).split(' '),
);

/** A person and the words by which the ticket calls them. */
export type Person = { readonly names: readonly string[] };

/** The people of a ticket, in the order in which they appear. */
export function findPeople(lines: readonly RawLine[]): readonly Person[] {
  const people = new Set<Set<string>>();
  const byName = new Map<string, Set<string>>();
  let above: RawLine | undefined;
  for (const line of lines) {
    for (const name of namesIn(line, above)) people.add(addName(byName, partsOf(name)));
    if (line.text.trim() !== '') above = line;
  }
  return [...people].filter((names) => names.size > 0).map((names) => ({ names: [...names] }));
}

function namesIn({ text, content, section }: RawLine, above: RawLine | undefined): string[] {
  const line = text.slice(content, content + 400).trim();
  const field = FIELD.exec(line)?.[1];
  if (field !== undefined) return field.split(/[;>]/u).flatMap((part) => displayName(part));
  const saluted = [...line.matchAll(SALUTED)].map((match) => match[1] ?? '');
  const attributed = ATTRIBUTED.exec(line)?.[1] ?? '';
  const signed = section === 'signature' && above?.section === section ? (SIGNED.exec(line)?.[1] ?? '') : '';
  // One word may be a department, unless it stands right under the closing.
  const isSigned = signed.includes(' ') || CLOSING.test(above?.text ?? '');
  return [...saluted, attributed, ...(isSigned ? [signed] : [])]
    .map(withoutTitle)
    .filter((name) => name !== '');
}

/** `"Özdemir, Leyla" <l.oezdemir@example.com>` → Leyla Özdemir. */
function displayName(field: string): string[] {
  const name = withoutTitle(field.replace(/<.*$|["']|\S+@\S+|\(.*\)/gu, '').trim());
  const [last, first] = name.split(/,\s*/u);
  return first === undefined ? [name] : [`${first} ${last}`];
}

function withoutTitle(name: string): string {
  return name.trim().replace(TITLES, '').trim();
}

/** Words of a name that stand for the person; none where one of them shows that it is no person's name. */
function partsOf(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.filter(
    (word) => word.length >= 2 && !word.split('-').some((part) => NO_NAMES.has(part.toLowerCase())),
  );
}

/** The same surname, or one name alone of the same person, is the same person. Returns the person's names. */
function addName(byName: Map<string, Set<string>>, parts: readonly string[]): Set<string> {
  const sameSurname = byName.get(parts.at(-1) ?? '');
  const oneName = parts.map((part) => byName.get(part)).find((names) => names?.size === 1);
  const names = sameSurname ?? oneName ?? new Set<string>();
  for (const part of parts) {
    names.add(part);
    if (!byName.has(part)) byName.set(part, names);
  }
  return names;
}
