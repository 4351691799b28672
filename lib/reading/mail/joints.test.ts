import { describe, expect, it } from 'vitest';
import { findJoints, type Joint } from './joints.ts';

/** The lines put together where a joint says so; `⏎` where not. */
function rejoin(lines: readonly string[]): string {
  const joints = findJoints(lines);
  return lines.map((line, index) => line + (index + 1 < lines.length ? shown(joints[index]) : '')).join('');
}

function shown(joint: Joint): string {
  return joint ?? '⏎';
}

describe('findJoints', () => {
  it.each([
    [
      'cut at 24 columns',
      ["exception 'TrustCenterErr", "or' while sending the req", 'uest'],
      "exception 'TrustCenterError' while sending the request",
    ],
    ['cut once', ['Fehler beim Lade', 'n von Chunk 0x1.'], 'Fehler beim Laden von Chunk 0x1.'],
    [
      'with the space kept',
      ['Parse error: syntax error, ', "unexpected 'data' (T_STRING", ')'],
      "Parse error: syntax error, unexpected 'data' (T_STRING)",
    ],
    [
      'with the space lost',
      [
        'Die Anforderung wurde abg',
        'ebrochen: Es konnte kein',
        'geschützter SSL/TLS-Kanal',
        ' erstellt werden.',
      ],
      'Die Anforderung wurde abgebrochen: Es konnte kein geschützter SSL/TLS-Kanal erstellt werden.',
    ],
    [
      'a label that is the end of a word',
      ['[2025-02-11 11:21:25] ER', 'ROR: [16082] Post-deploy', ' is skipped because it w', 'as failed.'],
      '[2025-02-11 11:21:25] ERROR: [16082] Post-deploy is skipped because it was failed.',
    ],
    [
      'broken between words',
      [
        'A fatal alert was received from the remote endpoint. The TLS protocol',
        'defined fatal alert code is 51.',
      ],
      'A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is 51.',
    ],
    ['at a soft hyphen', ['Zertifikats\u00AD', 'anforderung'], 'Zertifikats\u00ADanforderung'],
  ])('rejoins %s', (_, lines, expected) => {
    expect(rejoin(lines)).toBe(expected);
  });

  it.each([
    ['fields', ['Benutzer:      Nicht zutreffend', 'Computer:      gw01.example.com', 'Beschreibung:']],
    ['rows of a list', ['gw01.example.com', 'gw02.example.com', 'gw03.example.com', 'gw4.example.com']],
    ['an SMTP transcript', ['EHLO printer.example.org', '250-mx.example.com Hello', '250-SIZE 52428800']],
    [
      'sentences',
      [
        'Could not secure an inbound connection with the host 192.0.2.100:53627.',
        'Die angegebenen Daten konnten nicht entschlüsselt werden',
      ],
    ],
    ['a short and a long line', ['Error type:', 'System.ComponentModel.Win32Exception']],
    [
      'lines of a log',
      ['2025-03-24 09:14:02 first message of it', '2025-03-24 09:14:03 other message of it'],
    ],
  ])('leaves %s alone', (_, lines) => {
    expect(rejoin(lines)).toBe(lines.join('⏎'));
  });
});
