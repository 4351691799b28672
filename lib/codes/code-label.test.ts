import { expect, test } from 'vitest';
import { codeLabel, codeQuery } from './code-label.ts';
import { findCodes } from './find-codes.ts';
import { codeTable } from './table.ts';

const LABELS: readonly (readonly [id: string, de: string, en: string])[] = [
  ['0x80004005', '0x80004005', '0x80004005'],
  ['0xC0000022', '0xC0000022', '0xC0000022'],
  ['win32-5', 'Win32-Fehler 5', 'Win32 error 5'],
  ['msi-1603', 'MSI-Fehler 1603', 'MSI error 1603'],
  ['tls-51', 'TLS-Alert 51', 'TLS alert 51'],
  ['smtp-550', 'SMTP 550', 'SMTP 550'],
  ['dsn-5.7.1', 'SMTP-Status 5.7.1', 'SMTP status 5.7.1'],
  ['sql-18456', 'SQL-Fehler 18456', 'SQL error 18456'],
  ['sql-minus-2', 'SQL-Fehler -2', 'SQL error -2'],
  ['kerberos-24', 'Kerberos 0x18', 'Kerberos 0x18'],
  ['event-1088', 'Ereignis 1088', 'Event 1088'],
  ['event-schannel-36887', 'Ereignis 36887 (Schannel)', 'Event 36887 (Schannel)'],
  ['event-gateway-role-1088', 'Ereignis 1088 (Gateway Role)', 'Event 1088 (Gateway Role)'],
  ['event-grouppolicy-1058', 'Ereignis 1058 (GroupPolicy)', 'Event 1058 (GroupPolicy)'],
  ['kb3163622', 'KB3163622', 'KB3163622'],
  ['cve-2016-3223', 'CVE-2016-3223', 'CVE-2016-3223'],
  ['ms16-072', 'MS16-072', 'MS16-072'],
  ['reg-localaccounttokenfilterpolicy', 'LocalAccountTokenFilterPolicy', 'LocalAccountTokenFilterPolicy'],
  ['aadsts50055', 'AADSTS50055', 'AADSTS50055'],
  ['error-30034', 'Fehler 30034', 'Error 30034'],
];

test.each(LABELS)('label of %s', (id, de, en) => {
  expect([codeLabel(id, 'de'), codeLabel(id, 'en')]).toEqual([de, en]);
});

const IDS = [...new Set([...LABELS.map(([id]) => id), 'http-407', ...codeTable().map(({ id }) => id)])];

test('the search recognises every code in what stands for it', () => {
  const lost = IDS.filter(
    (id) =>
      findCodes(codeQuery(id))
        .map((match) => match.id)
        .join() !== id,
  );
  expect(lost).toEqual([]);
});
