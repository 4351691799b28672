import { expect, test } from 'vitest';
import { describeExcess, measure } from './budget.ts';

const parts = [
  { name: 'assets/lotse.1f.js', size: 2530 },
  { name: 'assets/chunk.2e.js', size: 6334 },
  ...Array.from({ length: 6 }, (_, index) => ({ name: `assets/${index}.js`, size: 100 - index })),
];

test('within the limit there is nothing to say', () => {
  expect(describeExcess(measure('/de/, its script', 'bytes', 9449, parts))).toBeUndefined();
});

test('a violated budget prints the number, the limit and the biggest contributors first', () => {
  expect(describeExcess(measure('/de/, its script', 'bytes', 8000, parts))).toBe(
    [
      '/de/, its script: 9,449 bytes, 1,449 over the limit of 8,000. Biggest contributors:',
      '  6,334  assets/chunk.2e.js',
      '  2,530  assets/lotse.1f.js',
      '    100  assets/0.js',
      '     99  assets/1.js',
      '     98  assets/2.js',
      '     97  assets/3.js',
      '    191  2 more',
    ].join('\n'),
  );
});

test('one file too many is too many', () => {
  expect(
    describeExcess(
      measure(
        'an article',
        'files',
        7,
        parts.map((part) => ({ ...part, size: 1 })),
      ),
    ),
  ).toMatch(/^an article: 8 files, 1 over the limit of 7\./u);
});
