import type { CodeId } from '../code.ts';
import { REGISTRY_VALUES } from '../data/registry-values.ts';
import { findByName } from '../names.ts';
import { type Finding, lineAfter, lineBefore } from './finding.ts';

/** Codes that are recognised by their own form, and how each form becomes an id. */
const FORMS: readonly (readonly [form: RegExp, toId: (raw: string) => CodeId])[] = [
  [/(?<![\w-])CVE-(?:19|20)\d\d-\d{4,7}(?![\w-])/giu, (raw) => raw.toLowerCase()],
  [/(?<![\w-])MS\d\d-\d{3}(?![\w-])/giu, (raw) => raw.toLowerCase()],
  [/(?<!\w)KB[ -]?\d{6,7}(?!\w)/giu, (raw) => `kb${raw.replace(/\D/gu, '')}`],
  [/(?<!\w)(?:AADSTS\d{5,7}|HCW\d{4})(?!\w)/giu, (raw) => raw.toLowerCase()],
];

/** Words with an underscore; the names of Winsock have none. */
const WORD = /(?<!\w)(?:[A-Z][A-Z0-9]*_\w{1,60}|WSA[A-Z]{4,20})(?!\w)/giu;

const REGISTRY_WORD = /(?<!\w)[A-Z][A-Za-z0-9]{7,40}(?!\w)/giu;

const REGISTRY_IDS: ReadonlyMap<string, CodeId> = new Map(
  REGISTRY_VALUES.map((name) => [name.toLowerCase(), `reg-${name.toLowerCase()}`]),
);

/** KB, CVE, bulletin and sign-in numbers, symbolic names, registry value names. */
export function findLabels({ text, add }: Finding): void {
  for (const [form, toId] of FORMS) {
    for (const match of text.matchAll(form)) {
      add(match.index, match.index + match[0].length, toId(match[0]), 'form');
    }
  }
  for (const match of text.matchAll(WORD)) {
    const id = findByName(match[0]);
    if (id !== undefined && !isOrdinaryWord(text, id, match))
      add(match.index, match.index + match[0].length, id, 'symbol');
  }
  for (const match of text.matchAll(REGISTRY_WORD)) {
    const id = REGISTRY_IDS.get(match[0].toLowerCase());
    if (id !== undefined) add(match.index, match.index + match[0].length, id, 'symbol');
  }
}

/** RFC names of alerts, such as `protocol_version`, stand in any program's text: there TLS must be mentioned. */
function isOrdinaryWord(text: string, id: CodeId, match: RegExpExecArray): boolean {
  if (!id.startsWith('tls-') || match[0].toUpperCase().startsWith('TLS1_ALERT_')) return false;
  const around = lineBefore(text, match.index, 80) + lineAfter(text, match.index + match[0].length, 40);
  return around.trim() !== '' && !/tls|ssl|alert|handshake|schannel/iu.test(around);
}
