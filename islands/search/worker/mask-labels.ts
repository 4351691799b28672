import type { Locale } from '#lib/core/locale.ts';
import type { VariableKind } from '#lib/reading/variable.ts';

const LABELS: Readonly<Record<Locale, Readonly<Record<VariableKind, string>>>> = {
  de: {
    time: 'Uhrzeit',
    date: 'Datum',
    guid: 'GUID',
    ip: 'IP',
    host: 'Host',
    path: 'Pfad',
    port: 'Port',
    mail: 'Mail',
    url: 'URL',
    user: 'Konto',
    sid: 'SID',
    hex: 'Hex',
    id: 'ID',
    number: 'Zahl',
  },
  en: {
    time: 'Time',
    date: 'Date',
    guid: 'GUID',
    ip: 'IP',
    host: 'Host',
    path: 'Path',
    port: 'Port',
    mail: 'Mail',
    url: 'URL',
    user: 'Account',
    sid: 'SID',
    hex: 'Hex',
    id: 'ID',
    number: 'Number',
  },
};

/** What stands in place of a private part. @example maskLabel('path', 2, 'de') → 'Pfad 2' */
export function maskLabel(kind: VariableKind, number: number, locale: Locale): string {
  return `${LABELS[locale][kind]} ${number}`;
}
