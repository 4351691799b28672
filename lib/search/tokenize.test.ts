import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, LINEAR } from '#lib/core/testing/growth.ts';
import { type TokenKind, tokenize } from './tokenize.ts';

function keys(text: string, kind?: TokenKind): readonly string[] {
  return tokenize(text)
    .filter((token) => kind === undefined || token.kind === kind)
    .map(({ key }) => key);
}

describe('words', () => {
  it.each([
    ['Überschritten', ['uberschritten']],
    ['ueberschritten', ['uberschritten']],
    ['uberschritten', ['uberschritten']],
    ['Schlüsselgröße', ['schlusselgrosse']],
    ['Schluesselgroesse', ['schlusselgrosse']],
    ['neue Steuer', ['neue', 'steuer']],
    ['queue', ['queue']],
    ["can't", ['cant']],
    ['can’t', ['cant']],
    ['thread_pool_max', ['thread_pool_max']],
    ['ReflectionException', ['reflectionexception']],
    ['a b cd', ['cd']],
  ])('of %s are %j', (text, expected) => {
    expect(keys(text, 'word')).toEqual(expected);
  });

  it.each([
    ['ReflectionException', ['reflection', 'exception']],
    ['thread_pool_max', ['thread', 'pool', 'max']],
    ['E-Mail', ['email']],
    ['Post-Deploy', ['postdeploy']],
  ])('of %s have the parts %j', (text, expected) => {
    expect(keys(text, 'part')).toEqual(expected);
  });
});

describe('codes', () => {
  it.each([
    ['0x80070005', 'win32-5'],
    ['80070005', 'win32-5'],
    ['-2147024891', 'win32-5'],
    ['2147942405', 'win32-5'],
    ['E_ACCESSDENIED', 'win32-5'],
    ['0x80077005', 'win32-28677'],
    ['550 5.7.1', 'dsn-5.7.1'],
    ['ACSD-65540', 'acsd-65540'],
    ['KB3163622', 'kb3163622'],
    ['CVE-2016-3223', 'cve-2016-3223'],
    ['Event ID: 36887', 'event-36887'],
    ['Ereignis-ID 36887', 'event-36887'],
  ])('%s is %s', (text, expected) => {
    expect(keys(text, 'code')).toContain(expected);
  });

  it('are no codes when they tell of success', () => {
    expect(keys('250 2.1.5 Recipient OK', 'code')).toEqual([]);
  });
});

describe('variable parts', () => {
  it.each([
    '2025-11-23T08:56:07.959Z',
    '23.11.2025 08:56:07',
    '11/23/2025 8:55:00 AM',
    '6a5afd85-ffc7-6b20-3884-7bb2158255b5',
    'bob@example.com',
    '192.0.2.14:52110',
    '{{recipient}}',
    '<connector name>',
  ])('%s leaves no token', (text) => {
    expect(keys(text)).toEqual([]);
  });

  it('do not part the words around them', () => {
    expect(keys('connect to 192.0.2.1 failed', 'word')).toEqual(['connect', 'to', 'failed']);
  });

  it.each([
    ['Error 459: x', 'error#459'],
    ['smtp.example.com', 'smtp.example.com'],
    ['/var/log/mail.log', 'mail'],
    ['C:\\Program Files\\Acme\\run.exe', 'acme'],
    ['version 13.1 is out', '13.1'],
  ])('%s still gives the soft token %s', (text, expected) => {
    expect(keys(text, 'soft')).toContain(expected);
  });
});

describe('any text', () => {
  it('gives tokens that lie within it and are not empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        for (const { key, start, end } of tokenize(text)) {
          expect(key.length).toBeGreaterThan(0);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('leaves no empty token where folding takes every letter', () => {
    for (const text of ['\u{1D160}_0aa', 'a/\u{1D160}\u{1D160}/b', '\u{1D160}\u{1D160}-\u{1D160}\u{1D160}']) {
      expect(tokenize(text).every(({ key }) => key !== '')).toBe(true);
    }
  });

  it.each([
    ['a', 'a'],
    ['a.', 'a.'],
    ['<a ', '<a '],
    ['/a', '/a'],
    ['C:\\', 'C:\\a\\'],
    ['0x', '0x8'],
    ['1.', '1.'],
    ['{{', '{{'],
    ['@', 'a@'],
    ['ä_', 'Ä_'],
  ])('is read in linear time, also when it repeats %j', (_, piece) => {
    expect(growthOf(tokenize, piece)).toBeLessThan(LINEAR);
  });
});
