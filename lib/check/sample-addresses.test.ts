import { describe, expect, test } from 'vitest';
import { findRealAddresses } from './sample-addresses.ts';

const CASES = [
  ['ip', '192.0.2.25', []],
  ['ip', '198.51.100.7', []],
  ['ip', '203.0.113.9:25', []],
  ['ip', '2001:db8::25', []],
  ['ip', '127.0.0.1', []],
  ['ip', '10.1.2.3', ['10.1.2.3']],
  ['ip', '[192.168.1.10]:25', ['192.168.1.10']],
  ['ip', 'fe80::1', ['fe80::1']],
  ['host', 'mail.example.com', []],
  ['host', 'MAIL01', []],
  ['host', '192.0.2.1', []],
  ['host', 'mail.contoso.com', ['mail.contoso.com']],
  ['host', 'example.com.contoso.de', ['example.com.contoso.de']],
  ['mail', 'anna.muster@example.org', []],
  ['mail', 'anna@firma.de', ['firma.de']],
  ['domain', 'example.net', []],
  ['domain', 'firma.local', ['firma.local']],
  ['user', 'EXAMPLE\\anna', []],
  ['user', 'anna@firma.de', ['firma.de']],
  ['text', 'to 192.0.2.7 from 10.0.0.1', ['10.0.0.1']],
  ['path', 'C:\\Program Files\\x.dll', []],
  ['time', '12:34:56', []],
  ['number', '14.0.5.30', []],
] as const;

describe('findRealAddresses', () => {
  test.each(CASES)('%s %s → %j', (kind, sample, expected) => {
    expect(findRealAddresses(kind, sample)).toEqual(expected);
  });
});
