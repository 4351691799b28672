import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../split-lines.ts';
import { readQuoteMarks } from './quote-marks.ts';
import { markSections } from './sections.ts';

/** `1–4 header` and so on, empty lines left out. */
function outline(file: string): string[] {
  const text = readFileSync(`fixtures/logs/${file}`, 'utf8');
  const parts: { section: string; first: number; last: number }[] = [];
  for (const { text: line, section, depth, number } of markSections(splitLines(text))) {
    if (line.trim() === '') continue;
    const name = depth > 0 ? `${section} ${depth}` : section;
    const last = parts.at(-1);
    if (last?.section === name) last.last = number;
    else parts.push({ section: name, first: number, last: number });
  }
  return parts.map(({ section, first, last }) => `${first}–${last} ${section}`);
}

describe('markSections', () => {
  it.each([
    [
      'ticket.de.txt',
      [
        '1–4 header',
        '6–6 greeting',
        '8–12 body',
        '14–17 signature',
        '19–23 header',
        '25–25 greeting',
        '27–27 quote',
        '29–30 signature',
      ],
    ],
    [
      'ticket.en.txt',
      [
        '1–4 header',
        '6–6 greeting',
        '8–10 body',
        '12–13 signature',
        '15–15 header',
        '16–16 greeting 1',
        '17–17 quote 1',
        '18–18 quote 2',
        '19–19 quote 1',
      ],
    ],
    ['mail-quoted.de.txt', ['1–1 greeting', '3–3 body', '5–6 quote 2', '7–7 quote 1', '9–10 signature']],
    ['event-viewer.de.txt', ['1–49 body']],
    ['powershell.en.txt', ['1–17 body']],
    ['smtp-angles.txt', ['1–5 body']],
  ])('%s', (file, expected) => {
    expect(outline(file)).toEqual(expected);
  });

  it('ends a signature where a log begins', () => {
    const text = 'Viele Grüße\nAnna\n\n2025-03-24 09:14:02 no route\nno route\n';
    expect(markSections(splitLines(text)).map(({ section }) => section)).toEqual([
      'signature',
      'signature',
      'signature',
      'body',
      'body',
    ]);
  });
});

describe('readQuoteMarks', () => {
  it.each([
    ['Unable', 0, 0],
    ['> Unable', 1, 2],
    ['>Unable', 1, 1],
    ['>  Unable', 1, 2],
    ['>> Unable', 2, 3],
    ['> > > Unable', 3, 6],
    ['> EHLO mx.example.com', 0, 0],
    ['a > b', 0, 0],
  ])('%s', (line, depth, content) => {
    expect(readQuoteMarks(line)).toEqual({ depth, content });
  });
});
