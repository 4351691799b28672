import { findVariables } from '#lib/reading/find-variables.ts';
import type { RawLine } from '#lib/reading/line.ts';
import { PRIVATE_KINDS } from '#lib/reading/mask.ts';
import type { VariableKind } from '#lib/reading/variable.ts';
import type { Person } from './find-people.ts';

export type PrivateKind = VariableKind | 'name' | 'company' | 'phone' | 'street';

/** A part of a line that tells whose ticket it is; parts with the same key get the same label. */
export type PrivatePart = {
  readonly start: number;
  readonly end: number;
  readonly kind: PrivateKind;
  readonly key: string;
};

const PHONE =
  /(?<=(?<!\p{L})(?:Tel(?:efon)?|Fon|Fax|Mobil|Handy|Phone|Mobile|Cell|Durchwahl|T|M|F|P)\.?:? {0,4})\+?\(?\d[\d \u00a0()/.–-]{4,24}\d|(?<![\p{L}\p{N}.+])\+\d{1,3}[ (/-][\d \u00a0()/-]{6,20}\d/gu;
const STREET =
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]{0,40}(?:stra(?:ß|ss)e|str\.|weg|allee|platz|gasse|ring|damm|ufer)|(?:Am|An der|Auf dem|Im|Zum|Zur) \p{Lu}[\p{L}-]{1,40}|\p{Lu}[\p{L}-]{0,40} (?:Street|Road|Lane|Avenue|Straße|Weg|Platz|Allee)) ?\d{1,4} ?[a-z]?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\d{4,5} \p{Lu}[\p{L}-]{1,40}(?: \p{Lu}[\p{L}-]{1,40})?(?=$|,)/gu;
const COMPANY =
  /(?<![\p{L}\p{N}&.'-])(?:\p{Lu}[\p{L}\p{N}&.'-]{0,40}|&|und|and)(?: (?:\p{Lu}[\p{L}\p{N}&.'-]{0,40}|&|und|and)){0,6} (?:GmbH(?: & Co\.? KG(?:aA)?)?|AG(?: & Co\.? KG)?|KG|OHG|UG|e\.? ?V\.|SE|Ltd\.?|LLC|LLP|Inc\.?|PLC|plc|B\.V\.|S\.A\.|A\/S|AS|Oy|AB)(?![\p{L}\p{N}])/gu;

/** `server EX01`, `Gatewayrolle (GW02,`: a machine's name has a digit or is written in capitals. */
const MACHINE =
  /(?<=(?<!\p{L})(?:[Ss]erver|[Hh]ost|[Rr]echner|[Mm]aschine|[Mm]achine|[Cc]omputer|[Gg]ateway(?:rolle| Role)?|[Ii]ntranet(?:rolle| Role)|DC|EHLO|HELO)[ (:]{1,3}(?:named |namens |called )?)(?=[A-Z-]{0,40}\d)(?!20\d\d)[A-Z][A-Z0-9]{0,40}(?:-[A-Z0-9]{1,40}){0,4}(?![\p{L}\p{N}.])/gu;

/** Everything in a line that tells whose ticket it is, without overlaps, in order. */
export function findPrivateParts(
  { text, section }: RawLine,
  people: readonly Person[],
): readonly PrivatePart[] {
  const found: PrivatePart[] = findVariables(text).flatMap(({ start, end, kind, isPublic }) =>
    PRIVATE_KINDS.has(kind) && !(kind === 'path' && isPublic)
      ? [{ start, end, kind, key: `${kind} ${text.slice(start, end).toLowerCase()}` }]
      : [],
  );
  const add = (kind: PrivateKind, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const [value] = match;
      found.push({
        start: match.index,
        end: match.index + value.length,
        kind,
        key: `${kind} ${value.toLowerCase()}`,
      });
    }
  };
  add('host', MACHINE);
  add('company', COMPANY);
  add('phone', PHONE);
  if (section === 'signature') add('street', STREET);
  for (const [number, { names }] of people.entries()) {
    for (const match of text.matchAll(namePattern(names))) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: 'name',
        key: `name ${number}`,
      });
    }
  }
  return withoutOverlaps(found);
}

/** The names of one person in a row are one part: `Leyla Özdemir`, `Dr. Klaus Muster`. */
function namePattern(names: readonly string[]): RegExp {
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}@._-])(?:${any})(?:[ ,]{1,2}(?:${any}))*(?![\\p{L}\\p{N}@_]|-\\p{L})`,
    'gu',
  );
}

/** Parts that overlap become one, so that no end of either shows; the one found first gives kind and key. */
function withoutOverlaps(found: readonly PrivatePart[]): readonly PrivatePart[] {
  const sorted = found
    .map((part, rank) => ({ ...part, rank }))
    .toSorted((a, b) => a.start - b.start || a.rank - b.rank);
  const merged: (PrivatePart & { readonly rank: number })[] = [];
  for (const part of sorted) {
    const last = merged.at(-1);
    if (last === undefined || part.start >= last.end) merged.push(part);
    else {
      const first = part.rank < last.rank ? part : last;
      merged[merged.length - 1] = { ...first, start: last.start, end: Math.max(last.end, part.end) };
    }
  }
  return merged;
}
