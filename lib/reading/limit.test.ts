import { describe, expect, it } from 'vitest';
import { limitText, MAX_LINES } from './limit.ts';

describe('limitText', () => {
  it.each([
    ['keeps what fits', 'a\nb\n', { bytes: 4, lines: 2 }, { text: 'a\nb\n' }],
    [
      'keeps the last lines',
      'a\nb\nc\n',
      { bytes: 100, lines: 2 },
      { text: 'b\nc\n', truncated: { droppedLines: 1, droppedBytes: 2, keptLines: 2, keptBytes: 4 } },
    ],
    [
      'cuts at a line break',
      'aaa\nbbb\nccc',
      { bytes: 8, lines: 9 },
      { text: 'bbb\nccc', truncated: { droppedLines: 1, droppedBytes: 4, keptLines: 2, keptBytes: 7 } },
    ],
    [
      'counts bytes, not letters',
      'ä\nä\n',
      { bytes: 4, lines: 9 },
      { text: 'ä\n', truncated: { droppedLines: 1, droppedBytes: 3, keptLines: 1, keptBytes: 3 } },
    ],
    [
      'cuts a line that is too long by itself',
      'x\u{1F600}yz',
      { bytes: 5, lines: 9 },
      { text: 'yz', truncated: { droppedLines: 0, droppedBytes: 5, keptLines: 1, keptBytes: 2 } },
    ],
    [
      'never cuts between the two parts of a line break',
      'a\r\nb',
      { bytes: 2, lines: 9 },
      { text: 'b', truncated: { droppedLines: 1, droppedBytes: 3, keptLines: 1, keptBytes: 1 } },
    ],
  ])('%s', (_, text, limits, expected) => {
    expect(limitText(text, limits)).toEqual(expected);
  });

  it('takes 50,000 lines by itself', () => {
    const text = 'line\n'.repeat(MAX_LINES + 3);
    expect(limitText(text).truncated).toMatchObject({ droppedLines: 3, keptLines: MAX_LINES });
  });
});
