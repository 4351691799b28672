import { expect, test } from 'vitest';
import { pageParts } from './page-parts.ts';

const STYLE = '.a{color:red}'.repeat(5);

test('the pieces of a page are named, and its styles are none of its head', () => {
  const parts = pageParts(
    `<html><head><title>x</title><style>${STYLE}</style></head><body><header class="top"><svg></svg></header><main data-a="1"></main></body></html>`,
  );
  expect(parts.map(({ name }) => name)).toEqual([
    'inline styles',
    'head without styles',
    'markup of <header class="top">',
    'markup of <main>',
    'of which 1 icons and drawings',
    'of which 1 data attributes',
  ]);
  const plain = pageParts('<html><head><title>x</title></head><body></body></html>');
  expect(parts[1]?.size).toBe(plain[1]?.size);
  expect(parts[0]?.size).toBeGreaterThan(30);
});
