import { describe, expect, it } from 'vitest';
import { joinMapped, locate, mapLine, replaceMapped, sliceMapped, trimMapped } from './mapped-text.ts';

const joined = joinMapped([mapLine(4, '> Unable to', 2), mapLine(5, '> relay', 2)], ' ');

describe('locate', () => {
  it('finds a stretch over a line break in both lines', () => {
    expect(joined.text).toBe('Unable to relay');
    expect(locate(joined, 7, 15)).toEqual([
      { line: 4, start: 9, end: 11 },
      { line: 5, start: 2, end: 7 },
    ]);
  });

  it('finds nothing for what was added', () => {
    expect(locate(joined, 9, 10)).toEqual([]);
  });

  it('takes a decoded stretch for the whole of its source', () => {
    const decoded = replaceMapped(mapLine(1, 'a &lt;b&gt; c'), /&lt;|&gt;/gu, ([entity]) =>
      entity === '&lt;' ? '<' : '>',
    );
    expect(decoded.text).toBe('a <b> c');
    expect(locate(decoded, 2, 3)).toEqual([{ line: 1, start: 2, end: 6 }]);
    expect(locate(decoded, 2, 5)).toEqual([{ line: 1, start: 2, end: 11 }]);
    expect(locate(decoded, 6, 7)).toEqual([{ line: 1, start: 12, end: 13 }]);
  });
});

describe('sliceMapped and trimMapped', () => {
  it('keep the places', () => {
    expect(locate(sliceMapped(joined, 10))).toEqual([{ line: 5, start: 2, end: 7 }]);
    expect(locate(trimMapped(mapLine(2, '  x  ')))).toEqual([{ line: 2, start: 2, end: 3 }]);
    expect(trimMapped(mapLine(2, '   ')).text).toBe('');
  });
});
