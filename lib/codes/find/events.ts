import { toSlug } from '#lib/core/text.ts';
import type { Finding } from './finding.ts';

/** "Event ID: 36887", "Ereignis-ID 1058", "EventID=1030", `<EventID Qualifiers="0">36887</EventID>`. */
const EVENT_ID =
  /(?<![\p{L}\d_])(?:(?:event|ereignis)[ _-]?(?:id|kennung|nr|number|nummer)|Id(?=[ ]{1,14}: \d{3,5}\r?$))(?: Qualifiers=["']\d{1,6}["']>|[ \t]{0,14}[:=#>]?[ \t]{0,14}["']?)(\d{1,5})(?![\w-]|[.,]\d)/gimu;

/** "event 1003" without the word id; years are dates. */
const EVENT =
  /(?<![\p{L}\d_])(?:event|ereignis)[ ](?!(?:19|20)\d\d(?!\d))(\d{1,5})(?![\w%:/-]|[.,] ?\d| (?:jan|feb|m[aä]r|apr|ma[iy]|ju[nl]|aug|sep|o[ck]t|nov|de[cz]))/giu;

/** A known source and its number side by side: "Gateway Role 1088", "SChannel 36887", "Schannel (36887)". */
const SOURCE_AND_ID =
  /(?<![\p{L}\d_])(gateway ?role|gateway ?rolle|intranet ?role|intranet ?rolle|web ?portal|schannel|group ?policy|gruppenrichtlinie|msiinstaller|netlogon|kerberos|winrm)[ ]?(?:event|ereignis)?[ ]?[:,(#]?[ ]?(\d{4,5})(?![\w-]|[.,]\d)/giu;

/** The line of a copied event, or the element of its XML, that names the source. */
const SOURCE =
  /(?:^[ \t>]{0,8}(?:source|quelle|provider ?name|providername|anbietername)[ \t]{0,20}[:=][ \t]{0,20}|<Provider Name=["'])([\p{L}\d.][\p{L}\d .()$_-]{1,60})/gimu;

/** A line of Event Viewer's CSV export: level, date, source, number. */
const CSV_LINE =
  /^"?(?:fehler|error|warnung|warning|information(?:en)?|kritisch|critical)"?[,;]"?[\d./: APM]{8,24}"?[,;]"?([\p{L}\d.][\p{L}\d .()$_-]{1,60})"?[,;]"?(\d{1,5})"?[,;]/gimu;

/** So far from its number a source may stand; a copied event is shorter. */
const REACH = 600;

/** Event ids with their source, where the text names it. */
export function findEvents({ text, add }: Finding): void {
  for (const pattern of [CSV_LINE, SOURCE_AND_ID]) {
    for (const match of text.matchAll(pattern)) {
      const number = match[2] ?? '';
      const start = match.index + match[0].lastIndexOf(number);
      add(start, start + number.length, eventId(Number(number), sourceSlug(match[1] ?? '')), 'context');
    }
  }
  const sources = [...text.matchAll(SOURCE)].map((match) => ({
    place: match.index,
    slug: sourceSlug(match[1] ?? ''),
  }));
  for (const pattern of [EVENT_ID, EVENT]) {
    // Both lists are in the order of the text, so one walk finds every neighbour.
    let next = 0;
    for (const match of text.matchAll(pattern)) {
      while ((sources[next]?.place ?? Number.POSITIVE_INFINITY) < match.index) next += 1;
      const source = nearest(match.index, sources[next - 1], sources[next]);
      const number = match[1] ?? '';
      const end = match.index + match[0].length;
      add(end - number.length, end, eventId(Number(number), source?.slug), 'context');
    }
  }
}

type Source = { readonly place: number; readonly slug: string };

function nearest(place: number, before: Source | undefined, after: Source | undefined): Source | undefined {
  const toBefore = before === undefined ? REACH : place - before.place;
  const toAfter = after === undefined ? REACH : after.place - place;
  if (Math.min(toBefore, toAfter) >= REACH) return undefined;
  return toBefore <= toAfter ? before : after;
}

/** Schannel alone uses 36864–36888, so its number names the source. */
function eventId(number: number, source: string | undefined): string {
  const known = source ?? (number >= 36_864 && number <= 36_888 ? 'schannel' : undefined);
  return known === undefined || known === '' ? `event-${number}` : `event-${known}-${number}`;
}

/** Sources that carry several names. */
const ALIASES: readonly (readonly [name: RegExp, slug: string])[] = [
  [/^gateway-?(?:role|rolle)$/u, 'gateway-role'],
  [/^intranet-?(?:role|rolle)$/u, 'intranet-role'],
  [/^web-portal$/u, 'webportal'],
  [/^(?:group-policy|gruppenrichtlinie|userenv)$/u, 'grouppolicy'],
  [/^kerberos$/u, 'security-kerberos'],
  [/^mssql(?:server|-.+)$/u, 'mssqlserver'],
  [/^dcom$/u, 'distributedcom'],
];

/** @example sourceSlug('Microsoft-Windows-GroupPolicy (Microsoft-Windows-GroupPolicy)') → 'grouppolicy' */
function sourceSlug(source: string): string {
  const name = source.replace(/\(.*$/u, '').trim();
  const slug = toSlug(name.replace(/^Microsoft-Windows-/iu, ''));
  return ALIASES.find(([pattern]) => pattern.test(slug))?.[1] ?? slug;
}
