import type { Locale, Localized } from '#lib/core/locale.ts';
import { markSections } from '#lib/reading/mail/sections.ts';
import { splitLines } from '#lib/reading/split-lines.ts';
import { findPeople } from './find-people.ts';
import { byName, findPrivateParts, type PrivateKind } from './find-private-parts.ts';

/** A masked part: its place in the ticket and the place of its label in the copy. */
export type RedactedSpan = {
  readonly start: number;
  readonly end: number;
  readonly redactedStart: number;
  readonly redactedEnd: number;
  readonly label: string;
};

/** What a label stands for. For the agent's eyes: it does not belong into the copy. */
export type LegendEntry = {
  readonly label: string;
  readonly kind: PrivateKind;
  /** Each spelling in the ticket. */
  readonly values: readonly string[];
  readonly count: number;
};

export type Redaction = {
  readonly text: string;
  readonly spans: readonly RedactedSpan[];
  readonly legend: readonly LegendEntry[];
};

const LABELS: Localized<Readonly<Partial<Record<PrivateKind, string>>>> = {
  de: {
    name: 'Name',
    company: 'Firma',
    phone: 'Telefon',
    street: 'Anschrift',
    mail: 'E-Mail',
    user: 'Benutzer',
    path: 'Pfad',
  },
  en: {
    name: 'Name',
    company: 'Company',
    phone: 'Phone',
    street: 'Address',
    mail: 'Email',
    user: 'User',
    path: 'Path',
  },
};

/** The same in both languages. */
const SHARED: Readonly<Partial<Record<PrivateKind, string>>> = {
  host: 'Host',
  ip: 'IP',
  url: 'URL',
  guid: 'GUID',
  sid: 'SID',
  hex: 'Hex',
  id: 'ID',
};

/**
 * A copy of the ticket for escalation: addresses, hosts, accounts, people, companies and telephone numbers are
 * replaced, the same value by the same label. Times, codes, messages and versions stay. What no rule recognises
 * stays as well, so the agent compares both texts before anything is copied.
 */
export function redact(text: string, locale: Locale): Redaction {
  const lines = splitLines(text);
  const raw = markSections(lines);
  const people = byName(findPeople(raw));
  const labels = createLabels(locale);
  const spans: RedactedSpan[] = [];
  let redacted = '';
  let offset = 0;
  for (const line of raw) {
    let copied = 0;
    for (const { start, end, kind, key } of findPrivateParts(line, people)) {
      redacted += line.text.slice(copied, start);
      const label = labels.take(kind, key, line.text.slice(start, end));
      const redactedStart = redacted.length;
      redacted += label;
      spans.push({
        start: offset + start,
        end: offset + end,
        redactedStart,
        redactedEnd: redacted.length,
        label,
      });
      copied = end;
    }
    redacted += line.text.slice(copied) + line.ending;
    offset += line.text.length + line.ending.length;
  }
  return { text: redacted, spans, legend: labels.legend() };
}

type MutableEntry = { label: string; kind: PrivateKind; values: Set<string>; count: number };

/** Hands out labels: the same one for the same key, numbered within each kind. */
function createLabels(locale: Locale) {
  const entries = new Map<string, MutableEntry>();
  const counts = new Map<PrivateKind, number>();
  return {
    take(kind: PrivateKind, key: string, value: string): string {
      let entry = entries.get(key);
      if (entry === undefined) {
        const number = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, number);
        const word = LABELS[locale][kind] ?? SHARED[kind] ?? kind;
        entry = { label: `‹${word} ${number}›`, kind, values: new Set(), count: 0 };
        entries.set(key, entry);
      }
      entry.values.add(value);
      entry.count += 1;
      return entry.label;
    },
    legend: (): readonly LegendEntry[] =>
      [...entries.values()].map((entry) => ({ ...entry, values: [...entry.values] })),
  };
}
