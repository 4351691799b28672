import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCodes } from './find-codes.ts';

const ONE_CODE: readonly (readonly [text: string, id: string])[] = [
  ['0x80004005', '0x80004005'],
  ['0X8009030c', '0x8009030C'],
  ['80004005', '0x80004005'],
  ['8000FFFF', '0x8000FFFF'],
  ['&H80070005', '0x80070005'],
  ['0xFFFFFFFF80004005', '0x80004005'],
  ['0x8000 4005', '0x80004005'],
  ['Error number:2147500037', '0x80004005'],
  ['2.147.500.037', '0x80004005'],
  ['2,147,500,037', '0x80004005'],
  ['-2147467259', '0x80004005'],
  ['\u22122147467259', '0x80004005'],
  ['-2.147.467.259', '0x80004005'],
  ['E_FAIL', '0x80004005'],
  ['sec_e_decrypt_failure', '0x80090330'],
  ['STATUS_ACCESS_DENIED', '0xC0000022'],
  ['ERROR_ACCESS_DENIED', 'win32-5'],
  ['COR_E_EXCEPTION', '0x80131500'],
  ['(Ausnahme von HRESULT: 0x80070005 (E_ACCESSDENIED))'.slice(0, 34), '0x80070005'],
  ['Code: 51', 'tls-51'],
  ['The TLS protocol defined fatal alert code is 51.', 'tls-51'],
  ['… folgenden für das TLS-Protokoll definierten Code: 51.', 'tls-51'],
  ['The following fatal alert was received: 51.', 'tls-51'],
  ['SSL alert number 40', 'tls-40'],
  ['Event ID: 36887', 'event-schannel-36887'],
  ['Ereignis-ID: 1088', 'event-1088'],
  ['Schannel 36887', 'event-schannel-36887'],
  ['Gateway Role 1088: Could not secure', 'event-gateway-role-1088'],
  [
    '<Provider Name="Microsoft-Windows-GroupPolicy" Guid="{a}"/><EventID>1058</EventID>',
    'event-grouppolicy-1058',
  ],
  ['Log Name: System\nSource:        Schannel\nDate: x\nEvent ID:      36874', 'event-schannel-36874'],
  ['event 1003', 'event-1003'],
  ['Look for Event ID 1098. If you see', 'event-1098'],
  ['ProviderName : Schannel\nId           : 36887\nMessage      : x', 'event-schannel-36887'],
  ['Quelle:        Microsoft-Windows-GroupPolicy\nEreignis-ID:   1058', 'event-grouppolicy-1058'],
  ['Fehler,12.06.2015 10:11:12,Schannel,36887,Keine,Es wurde', 'event-schannel-36887'],
  ['Warning,6/12/2015 10:11:12 AM,MSSQL$NOSPAMPROXY,18456,Logon', 'event-mssqlserver-18456'],
  ['mailer=smtp, pri=121904, dsn=4.0.0, stat=Deferred', 'dsn-4.0.0'],
  ['[80040600-501-80040600-560]', '0x80040600'],
  ['Error 1603', 'msi-1603'],
  ['Fehler 5', 'win32-5'],
  ['Systemfehler 53 aufgetreten', 'win32-53'],
  ['Error 0x80070643: Failed', '0x80070643'],
  ['installer returned actual error code 1603', 'msi-1603'],
  ['exit code: 0x643', 'msi-1603'],
  ['error 30034', 'error-30034'],
  ['SQL error 18456', 'sql-18456'],
  ['Msg 18456, Level 14, State 1', 'sql-18456'],
  ['Fehler: 18456, Schweregrad: 14, Status: 8.', 'sql-18456'],
  ['Failure Code:\t\t0x18', 'kerberos-24'],
  ['Kerberos-Authentifizierungsticket wurde angefordert.\nFehlercode: 0x18', 'kerberos-24'],
  ['Fehlercode 0x15', 'win32-21'],
  ['Error Code: -19738', 'error-19738'],
  ['Product: Example -- Error 2711. The installer', 'msi-2711'],
  ['(provider: SQL Network Interfaces, error: 26 - Error Locating Server', 'sql-26'],
  ['Laufzeitfehler 429', 'error-429'],
  ['HTTP/1.1 503 Service Unavailable', 'http-503'],
  ['> 503 Service Unavailable', 'http-503'],
  ['Der Remoteserver hat einen Fehler zurückgegeben: (407) Proxyauthentifizierung', 'http-407'],
  ['3163622', 'kb3163622'],
  ['1444751065', '0x561D26D9'],
  ['error 0x710102', '0x00710102'],
  ['Anmelde-ID 0xCAA20004', '0xCAA20004'],
  ['WSAECONNRESET', 'win32-10054'],
  ['tlsv1 alert decrypt_error', 'tls-51'],
  ['decrypt_error', 'tls-51'],
  ['<<< 550 no such user', 'smtp-550'],
  ['250-DSN', 'smtp-250'],
  ['host mx.example.com said: 554 denied', 'smtp-554'],
  ['5.7.708', 'dsn-5.7.708'],
  ['KB3163622', 'kb3163622'],
  ['CVE-2016-3223', 'cve-2016-3223'],
  ['MS16-072', 'ms16-072'],
  ['LocalAccountTokenFilterPolicy', 'reg-localaccounttokenfilterpolicy'],
  ['AADSTS50055', 'aadsts50055'],
];

const NO_CODE = [
  'DWORD value 0x00000800',
  'AUTO_INCREMENT = 4283174131',
  '<OwnerAppointmentId>-281888802</OwnerAppointmentId>',
  'versions 2.3.4-p1 or 2.3.5',
  'calendar-error-code-5037',
  'set protocol_version to 2',
  'Error 0',
  'Es sind 550 Empfänger',
  '.NET Framework 4.7.2',
  'Exchange 2016 version 5.0.1',
  'NoSpamProxy 14.0.5.30',
  '192.168.5.1:51234',
  '12.06.2015 10:11:12',
  '{80004005-1234-1234-1234-123456789abc}',
  'port 1603',
  'Error 2 GB',
  '250 MB frei',
  'listening on 0.0.0.0:25',
  'call 0800 2147500037123',
  'a_b_c d_e',
  '5.7.1.2',
];

describe('findCodes', () => {
  test.each(ONE_CODE)('%s → %s', (text, id) => {
    expect(findCodes(text).map((match) => match.id)).toEqual([id]);
  });

  test('finds reply and enhanced code side by side', () => {
    expect(findCodes('550 5.7.1 Unable to relay').map(({ id }) => id)).toEqual(['smtp-550', 'dsn-5.7.1']);
  });

  test.each(NO_CODE)('no code in: %s', (text) => {
    expect(findCodes(text)).toEqual([]);
  });

  test('offsets are those of the text, in order and without overlap, whatever the text', () => {
    const pieces = fc.constantFrom(
      '0x80004005',
      '550 5.7.1',
      'Error ',
      'Code: ',
      '51',
      '-2147467259',
      '\n',
      'ß',
      '😀',
    );
    const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 30 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, raw } of findCodes(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(raw);
          last = end;
        }
      }),
    );
  });
});
