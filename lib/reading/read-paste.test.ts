import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPaste } from './read-paste.ts';
import type { LogRecord } from './record.ts';

function readFixture(file: string): ReturnType<typeof readPaste> {
  return readPaste(readFileSync(`fixtures/logs/${file}`, 'utf8'));
}

/** Source and event id, in front of the lines of the message. */
function outline({ fields, message }: LogRecord): string[] {
  const { source, eventId } = fields;
  const head = eventId === undefined ? [] : [`${source?.text ?? ''} ${eventId.text}`.trim()];
  return [...head, ...message.map(({ text }) => text)];
}

const ALERT_DE =
  'Es wurde eine schwerwiegende Warnung vom Remoteendpunkt empfangen. Die schwerwiegende Warnung hat folgenden für das TLS-Protokoll definierten Code: 51.';
const ALERT_EN =
  'A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is 51.';
const INBOUND = 'Could not secure an inbound connection with the host 192.0.2.100:53627.';
const DECRYPT_DE = 'Die angegebenen Daten konnten nicht entschlüsselt werden';
const REPORT = ['Error type:', 'System.ComponentModel.Win32Exception', 'Error number:2147500037'];

describe('readPaste', () => {
  it.each([
    [
      'event-viewer.de.txt',
      'event-viewer',
      [
        ['Schannel 36887', ALERT_DE],
        ['Schannel 36887', 'AlertDesc: 51'],
        ['Gateway Role 1088', INBOUND, DECRYPT_DE, ...REPORT, 'Program location:'],
      ],
    ],
    [
      'event-viewer.en.txt',
      'event-viewer',
      [['Gateway Role 1088', INBOUND, 'The specified data could not be decrypted', ...REPORT]],
    ],
    ['event-viewer-one-line.de.txt', 'event-viewer', [['Schannel 36887', ALERT_DE]]],
    [
      'event-csv.de.csv',
      'event-csv',
      [
        ['Schannel 36887', ALERT_DE],
        [
          'Gateway Role 1088',
          INBOUND,
          'Die angegebenen Daten konnten nicht "entschlüsselt" werden',
          'Error type:',
          'System.ComponentModel.Win32Exception',
        ],
        ['Service Control Manager 7036', 'Dienst "Windows Update" befindet sich jetzt im Status "Beendet".'],
      ],
    ],
    [
      'event-csv.en.csv',
      'event-csv',
      [
        ['Schannel 36887', ALERT_EN],
        ['Service Control Manager 7036', 'The Windows Update service entered the stopped state.'],
      ],
    ],
    [
      'event-list.de.txt',
      'event-list',
      [
        [
          'Service Control Manager 7036',
          'Dienst "Windows Update" befindet sich jetzt im Status "Ausgeführt".',
        ],
        ['Gateway Role 1088', INBOUND, DECRYPT_DE, ...REPORT, 'Program location:'],
        ['SChannel 36887', ALERT_DE],
        ['Service Control Manager 7036', 'Dienst "Windows Update" befindet sich jetzt im Status "Beendet".'],
      ],
    ],
    [
      'event-list.en.txt',
      'event-csv',
      [
        ['Schannel 36887', ALERT_EN],
        ['Service Control Manager 7036', 'The Windows Update service entered the stopped state.'],
      ],
    ],
    [
      'powershell.de.txt',
      'powershell',
      [
        [
          "PS C:\\Users\\anna> Get-WinEvent -FilterHashtable @{LogName='System';Id=36887} -MaxEvents 1 | Format-List",
        ],
        ['Schannel 36887', ALERT_DE],
        ['Gateway Role 1088', INBOUND, DECRYPT_DE],
        [
          'Test-WSMan : Der Client kann keine Verbindung mit dem in der Anforderung angegebenen Ziel herstellen.',
        ],
      ],
    ],
    [
      'powershell-table.de.txt',
      'event-list',
      [
        ['TimeCreated                     Id LevelDisplayName Message'],
        ['36887', 'Es wurde eine schwerwiegende Warnung vom Remoteendpunkt empfangen...'],
        ['1088', INBOUND],
      ],
    ],
    [
      'powershell.en.txt',
      'powershell',
      [
        ['Schannel 36887', ALERT_EN],
        [
          'Enter-PSSession : Connecting to remote server gw01 failed with the following error message : Access is denied.',
        ],
      ],
    ],
    ['iis.log', 'iis', [['POST /api/largefiles/reply 403 16 2148204809'], ['GET /favicon.ico 304 0 0']]],
    [
      'iis-rows.log',
      'iis',
      [
        ['POST /EWS/Exchange.asmx &cafeReqId=867fff7f-512f-8947-bd64-ee446e15ec02; 500 0 64'],
        ['GET /owa/ 200 0 0'],
      ],
    ],
    [
      'smtp.txt',
      'smtp',
      [
        ['220 mx.example.com ESMTP NoSpamProxy'],
        ['EHLO printer.example.org'],
        ['250-mx.example.com Hello', '250-SIZE 52428800', '250-DSN', '250 STARTTLS'],
        ['MAIL FROM:<scanner@example.org>'],
        ['250 2.1.0 Sender OK'],
        ['RCPT TO:<anna@example.net> NOTIFY=SUCCESS,FAILURE,DELAY'],
        ['550 5.7.1 Unable to relay'],
        ['QUIT'],
        ['221 2.0.0 Bye'],
      ],
    ],
    [
      'smtp-angles.txt',
      'smtp',
      [
        ['220 mx.example.com ESMTP'],
        ['EHLO printer.example.org'],
        ['250 STARTTLS'],
        ['MAIL FROM:<scanner@example.org>'],
        ['550 5.7.1 Unable to relay'],
      ],
    ],
    ['exchange-protocol.log', 'exchange', [['attempting to connect'], ['550 5.7.1 Unable to relay']]],
    [
      'exchange-tracking.log',
      'exchange',
      [
        [
          'SMTP',
          'FAIL',
          '[{LED=550 5.7.1 Unable to relay};{MSG=};{FQDN=gw01.example.com}]',
          '550 5.7.1 Unable to relay',
          'Rechnung März',
        ],
      ],
    ],
    [
      'dotnet.de.txt',
      'dotnet',
      [
        [
          'Fehler beim Senden der Anforderung.',
          'Die Anforderung wurde abgebrochen: Es konnte kein geschützter SSL/TLS-Kanal erstellt werden.',
        ],
      ],
    ],
    [
      'dotnet.en.txt',
      'dotnet',
      [
        ['Acme.Worker - request failed'],
        ['An error occurred while sending the request.'],
        ['The request was aborted: Could not create SSL/TLS secure channel.'],
        ['Acme.Worker - waiting'],
      ],
    ],
    [
      'exception-report.en.txt',
      'exception-report',
      [
        ['Request type: CertificateRequest'],
        ['Request status: Failed'],
        ['Failure status: TrustCenterError'],
        ['Error text: Unexpected error: Message:'],
        ['An error occurred while sending the request.'],
        ['The request was aborted: Could not create SSL/TLS secure channel.'],
        ['The request was aborted: Could not create SSL/TLS secure channel.'],
        ['Subject name:E=test.benutzer@example.com, CN=Secure Mail: Gateway Certificate'],
      ],
    ],
    [
      'msi.de.log',
      'msi',
      [
        ['Ausführung der Aktion EnableRemoting'],
        ['Aktion gestartet um 9:14:02: EnableRemoting.'],
        ['Fehler 1722. Es liegt ein Problem mit diesem Windows Installer-Paket vor.'],
        ['Aktion beendet um 9:14:03: InstallFinalize. Rückgabewert 3.'],
        ['Produkt: NoSpamProxy -- Fehler bei der Installation.'],
      ],
    ],
    [
      'plain.log',
      'plain',
      [
        ['Slow query detected (376ms): SELECT * FROM shipments'],
        ['main.INFO: Cron Job consumers_runner has been run'],
        ['Could not reach the certificate authority'],
      ],
    ],
    [
      'mail-wrapped-hard.de.txt',
      'plain',
      [['Die Anforderung wurde abgebrochen: Es konnte kein geschützter SSL/TLS-Kanal erstellt werden.']],
    ],
  ] as const)('%s is %s', (file, format, expected) => {
    const reading = readFixture(file);
    expect(reading.format).toBe(format);
    expect(reading.records.map(outline)).toEqual(expected);
  });

  it.each([
    [
      'burn.log',
      2,
      { time: '2025-03-24T09:15:40', level: 'e' },
      'Error 0x80070643: Failed to install MSI package.',
    ],
    ['msi.en.log', 4, {}, 'Action ended 9:14:03: InstallFinalize. Return value 3.'],
    ['postfix.log', 1, { time: 'Mar 24 09:14:02', computer: 'mx1', source: 'postfix/smtpd' }, undefined],
    [
      'event-viewer.de.txt',
      0,
      {
        log: 'System',
        source: 'Schannel',
        time: '24.03.2025 09:14:02',
        eventId: '36887',
        category: 'Keine',
        level: 'Fehler',
        user: 'SYSTEM',
        computer: 'gw01.example.com',
      },
      ALERT_DE,
    ],
    [
      'event-xml.en.xml',
      0,
      {
        source: 'Schannel',
        eventId: '36874',
        level: '2',
        time: '2025-03-24T08:14:02.5123456Z',
        computer: 'gw01.example.com',
        log: 'System',
      },
      'An TLS 1.2 connection request was received from a remote client application, but none of the cipher suites supported by the client application are supported by the server. The <TLS> connection request has failed.',
    ],
    ['iis.log', 0, { time: '2025-03-24 08:14:02', user: 'EXAMPLE\\anna' }, undefined],
    [
      'exchange-tracking.log',
      0,
      {
        time: '2025-03-24T08:14:02.140Z',
        computer: 'gw01.example.com',
        source: 'Outbound to gateway',
        category: 'FAIL',
      },
      undefined,
    ],
    ['dotnet.de.txt', 0, { exception: 'System.Net.Http.HttpRequestException' }, undefined],
    ['dotnet.en.txt', 2, { exception: 'System.Net.WebException', code: '0x80131509' }, undefined],
    [
      'exception-report.en.txt',
      4,
      { exception: 'System.Net.Http.HttpRequestException', code: '2148734208' },
      undefined,
    ],
    [
      'ticket.de.txt',
      0,
      {
        from: 'Anna Keller <anna.keller@example.com>',
        to: 'support@example.net',
        subject: 'Zertifikate von SwissSign',
        time: 'Montag, 24. März 2025 09:20',
      },
      undefined,
    ],
  ] as const)('%s: fields of record %i', (file, index, fields, message) => {
    const record = readFixture(file).records[index];
    expect(
      Object.fromEntries(Object.entries(record?.fields ?? {}).map(([name, { text }]) => [name, text])),
    ).toEqual(fields);
    if (message !== undefined) expect(record?.message[0]?.text).toBe(message);
  });

  it('keeps stack frames apart from what was said', () => {
    const [record] = readFixture('dotnet.de.txt').records;
    expect(record?.trace).toHaveLength(5);
    expect(record?.trace.at(-1)?.text).toMatch(/^bei Netatwork\.NoSpamProxy\.Cryptography/u);
  });

  it('tells a ticket from its logs, and the logs in it keep their format', () => {
    const reading = readFixture('ticket.en.txt');
    expect(reading.format).toBe('mail');
    expect(reading.records.filter(({ section }) => section === 'body').map(({ format }) => format)).toEqual([
      'plain',
      'smtp',
    ]);
  });

  it('decodes quoted-printable over its line breaks, and finds the code that was broken in two', () => {
    const reading = readFixture('mail-quoted-printable.de.eml');
    expect(
      reading.records.find(({ section }) => section === 'body')?.message.map(({ text }) => text),
    ).toEqual([
      'Die angegebenen Daten konnten nicht entschlüsselt werden. Danach steht im Protokoll 0x80090330.',
    ]);
    const marked = reading.lines.flatMap(({ number, text, codes }) =>
      codes.filter(({ id }) => id === '0x80090330').map(({ start, end }) => [number, text.slice(start, end)]),
    );
    expect(marked).toContainEqual([12, '0x8009']);
    expect(marked).toContainEqual([13, '0330']);
  });

  it('finds an event id with the source that stands some lines above', () => {
    const codes = readFixture('event-viewer.de.txt').lines.flatMap((line) => line.codes.map(({ id }) => id));
    expect(codes).toContain('event-schannel-36887');
    expect(codes).toContain('0x80004005');
  });

  it('never takes a code for a variable', () => {
    const { lines } = readPaste('Error number:2147500037 at 192.0.2.5\n');
    expect(lines[0]?.codes.map(({ raw }) => raw)).toEqual(['2147500037']);
    expect(lines[0]?.variables.map(({ kind }) => kind)).toEqual(['ip']);
  });

  it('counts lines in the whole paste when its beginning was dropped', () => {
    const { lines, records, truncated } = readPaste('a\nb\nc d\ne f\n', { limits: { bytes: 100, lines: 2 } });
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [3, 'c d'],
      [4, 'e f'],
    ]);
    expect(records.map(({ firstLine }) => firstLine)).toEqual([3, 4]);
    expect(truncated).toEqual({ droppedLines: 2, droppedBytes: 4, keptLines: 2, keptBytes: 8 });
  });

  it('reads nothing from nothing', () => {
    expect(readPaste('')).toEqual({ format: 'plain', records: [], lines: [], logicalLines: [] });
    expect(readPaste('\n \n').records).toEqual([]);
  });
});
