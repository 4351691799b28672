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

/** Each name of each person and the person's number. */
export type PeopleByName = ReadonlyMap<string, number>;

export function byName(people: readonly Person[]): PeopleByName {
  const pairs = people.flatMap(({ names }, number) => names.map((name) => [name, number] as const));
  // Of two people with one name the first keeps it.
  return new Map(pairs.toReversed());
}

/** Everything in a line that tells whose ticket it is, without overlaps, in order. */
export function findPrivateParts({ text, section }: RawLine, people: PeopleByName): readonly PrivatePart[] {
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
  found.push(...nameParts(text, people));
  return withoutOverlaps(found);
}

const WORD = /(?<![\p{L}\p{N}@._-])\p{Lu}[\p{L}'’-]{0,60}(?![\p{L}\p{N}@_])/gu;

/** Words that name a person; first and last name in a row are one part. */
function nameParts(text: string, people: PeopleByName): readonly PrivatePart[] {
  const parts: PrivatePart[] = [];
  for (const match of text.matchAll(WORD)) {
    const found = knownName(match[0], people);
    if (found === undefined) continue;
    const start = match.index + found.offset;
    const part: PrivatePart = {
      start,
      end: start + found.name.length,
      kind: 'name',
      key: `name ${found.person}`,
    };
    const last = parts.at(-1);
    if (last?.key === part.key && /^[ ,]{1,2}$/u.test(text.slice(last.end, start))) {
      parts[parts.length - 1] = { ...last, end: part.end };
    } else parts.push(part);
  }
  return parts;
}

/** The word itself, without a genitive (`Meier's`), or a part of a compound (`Meier-Anfrage`). */
function knownName(word: string, people: PeopleByName) {
  for (const name of [word, word.replace(/['’]s?$/u, ''), ...word.split('-')]) {
    const person = people.get(name);
    if (person !== undefined) return { name, person, offset: word.indexOf(name) };
  }
  return undefined;
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
