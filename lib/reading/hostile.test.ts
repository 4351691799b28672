import { describe, expect, it } from 'vitest';
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

/** CPU time in milliseconds: waiting for others who use the machine does not count. */
function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function work(text: string): void {
  const reading = readPaste(text);
  let length = 0;
  for (const candidate of joinedText(reading)) length += candidate.text.length;
  expect(length).toBeLessThanOrEqual(25 * text.length);
  maskText(text);
}

/** How many times longer eight times the text takes: 8 where the work is linear, 64 where it is its square. */
function growth(unit: string): number {
  const [short = 0, long = 0] = [4_000, 32_000].map((length) =>
    cpuTime(() => work(unit.repeat(Math.ceil(length / unit.length)))),
  );
  // A few milliseconds are noise.
  return long / (short + 5);
}

describe('the time to read grows with the text, not with its square', () => {
  it.each(UNITS)('%j', (unit) => {
    // A second try where the first met a pause of the garbage collector.
    const measured = growth(unit);
    expect(measured < 20 ? measured : growth(unit)).toBeLessThan(20);
  });
});
