import { describe, expect, it } from 'vitest';
import { growthOf, LINEAR } from '#lib/core/testing/growth.ts';
import { joinedText } from './joined-text.ts';
import { maskText } from './mask.ts';
import { readPaste } from './read-paste.ts';

/** Lines that make careless patterns try everything. */
const UNITS = [
  'a.',
  '>',
  '\\',
  '9',
  '1.',
  'a@',
  '/a',
  'C:\\a ',
  '\\\\a\\',
  '::',
  '1:',
  '"',
  '",',
  "'",
  '<Event ',
  '<Data>',
  '&lt;',
  '=41',
  'at a.b(',
  'x = ',
  '- ',
  ' ',
  '\t',
  '{',
  '0x',
  'f ',
  '(',
  '[1]',
  'Quelle: x Ereignis-ID: 1 ',
  'Port ',
  'http://',
  'S-1-1-',
  'Benutzer: ',
  'a b\n',
  '> a\n',
  '"\n',
  'a,"\n',
  'A : b\n',
  'Error type:\nx\n',
  '250-a\n',
  '#Fields: a b c\n',
  'Von: a\n',
  'From: x\nTo: y\n',
  '<Event \n',
  'ab cd ef gh ij kl\n',
  ' ---> ',
  'Hallo A',
  '\u00AD\n',
  '=\n',
  '\r',
];

function work(text: string): void {
  const reading = readPaste(text);
  let length = 0;
  for (const candidate of joinedText(reading)) length += candidate.text.length;
  expect(length).toBeLessThanOrEqual(25 * text.length);
  maskText(text);
}

describe('the time to read grows with the text, not with its square', () => {
  it.each(UNITS)('%j', (unit) => {
    expect(growthOf(work, unit, 4_000)).toBeLessThan(LINEAR);
  });
});
