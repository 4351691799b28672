import { describe, expect, it } from 'vitest';
import { maskText } from '#lib/reading/mask.ts';
import { LINE_MAX_LENGTH, toLineParts } from './line-parts.ts';

function parts(text: string, ...hits: readonly string[]) {
  const { text: masked, masks } = maskText(text);
  const spans = hits.map((hit) => ({ start: text.indexOf(hit), end: text.indexOf(hit) + hit.length }));
  return toLineParts(text, spans, masks, masked);
}

describe('toLineParts', () => {
  it('leaves a line without hits and masks as it is', () => {
    expect(parts('Error type:')).toEqual([{ text: 'Error type:' }]);
  });

  it('marks hits and replaces private parts', () => {
    expect(parts('with the host 192.0.2.25:53627.', 'with the host')).toEqual([
      { text: 'with the host', isHit: true },
      { text: ' ' },
      { text: 'IP 1', mask: 'ip' },
      { text: ':53627.' },
    ]);
  });

  it('marks a label within a hit', () => {
    expect(parts('to mx1.example.com now', 'to mx1.example.com now')).toEqual([
      { text: 'to ', isHit: true },
      { text: 'Host 1', mask: 'host', isHit: true },
      { text: ' now', isHit: true },
    ]);
  });

  it('never shows a piece of a private part, where a hit ends within it', () => {
    const shown = parts('to mx1.example.com now', 'to mx1')
      .map(({ text }) => text)
      .join('');
    expect(shown).toBe('to Host 1 now');
  });

  it('joins hits that touch and keeps all text of overlapping ones', () => {
    expect(parts('Could not secure', 'Could not', 'not secure')).toEqual([
      { text: 'Could not secure', isHit: true },
    ]);
  });

  it('cuts a line that is a whole file around its first hit', () => {
    const text = `${'x '.repeat(5000)}needle${' y'.repeat(5000)}`;
    const cut = parts(text, 'needle');
    expect(cut.filter(({ isHit }) => isHit)).toEqual([{ text: 'needle', isHit: true }]);
    expect(cut.map((part) => part.text).join('').length).toBeLessThanOrEqual(LINE_MAX_LENGTH + 2);
    expect(cut.at(-1)?.text.endsWith('…')).toBe(true);
  });
});
