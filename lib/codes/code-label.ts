import type { Locale, Localized } from '#lib/core/locale.ts';
import { type CodeId, type CodeKind, kindOf } from './code.ts';
import { REGISTRY_VALUES } from './data/registry-values.ts';

/** What stands before the number of a code, where people say it. */
const PREFIXES: Readonly<Partial<Record<CodeKind, Localized>>> = {
  win32: { de: 'Win32-Fehler', en: 'Win32 error' },
  msi: { de: 'MSI-Fehler', en: 'MSI error' },
  tls: { de: 'TLS-Alert', en: 'TLS alert' },
  smtp: { de: 'SMTP', en: 'SMTP' },
  dsn: { de: 'SMTP-Status', en: 'SMTP status' },
  sql: { de: 'SQL-Fehler', en: 'SQL error' },
  kerberos: { de: 'Kerberos', en: 'Kerberos' },
  http: { de: 'HTTP', en: 'HTTP' },
  number: { de: 'Fehler', en: 'Error' },
};

/** Event sources whose name cannot be told from their slug. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['grouppolicy', 'GroupPolicy'],
  ['msiinstaller', 'MsiInstaller'],
  ['winrm', 'WinRM'],
  ['webportal', 'Web Portal'],
]);

const REGISTRY_NAMES: ReadonlyMap<string, string> = new Map(
  REGISTRY_VALUES.map((name) => [name.toLowerCase(), name]),
);

/**
 * How a code is written for readers.
 * @example codeLabel('event-schannel-36887', 'de') → 'Ereignis 36887 (Schannel)'
 * @example codeLabel('tls-51', 'en') → 'TLS alert 51'
 * @example codeLabel('0x80004005', 'de') → '0x80004005'
 */
export function codeLabel(id: CodeId, locale: Locale): string {
  const kind = kindOf(id);
  if (kind === 'hresult' || kind === 'ntstatus') return id;
  if (kind === 'event') return eventLabel(id, locale);
  if (kind === 'registry') {
    const name = id.slice('reg-'.length);
    return REGISTRY_NAMES.get(name) ?? name;
  }
  const prefix = PREFIXES[kind];
  return prefix === undefined ? id.toUpperCase() : `${prefix[locale]} ${numberText(id, kind)}`;
}

/** @example numberText('sql-minus-2', 'sql') → '-2', numberText('kerberos-24', 'kerberos') → '0x18' */
function numberText(id: CodeId, kind: CodeKind): string {
  const value = id.slice(id.indexOf('-') + 1).replace(/^minus-/u, '-');
  return kind === 'kerberos' ? `0x${Number(value).toString(16).toUpperCase()}` : value;
}

function eventLabel(id: CodeId, locale: Locale): string {
  const { source, number } = readEvent(id);
  const word = locale === 'de' ? 'Ereignis' : 'Event';
  return source === '' ? `${word} ${number}` : `${word} ${number} (${source})`;
}

/** @example readEvent('event-gateway-role-1088') → { source: 'Gateway Role', number: '1088' } */
function readEvent(id: CodeId): { readonly source: string; readonly number: string } {
  const parts = id.split('-').slice(1);
  const slug = parts.slice(0, -1);
  const words = slug.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`);
  return { source: SOURCES.get(slug.join('-')) ?? words.join(' '), number: parts.at(-1) ?? '' };
}

/**
 * What to type so that the search recognises the code: `findCodes` of it gives the id back.
 * @example codeQuery('kerberos-24') → 'Kerberos failure code 0x18'
 */
export function codeQuery(id: CodeId): string {
  const kind = kindOf(id);
  if (kind === 'kerberos') return `Kerberos failure code ${numberText(id, kind)}`;
  if (kind === 'http') return `HTTP error ${numberText(id, kind)}`;
  if (kind === 'sql') return `SQL error: ${numberText(id, kind)}`;
  if (kind !== 'event') return codeLabel(id, 'en');
  const { source, number } = readEvent(id);
  return source === '' ? `Event ID ${number}` : `Source: ${source}\nEvent ID: ${number}`;
}
