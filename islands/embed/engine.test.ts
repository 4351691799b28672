import { expect, it } from 'vitest';
import { sharedAddress } from './engine.ts';

it.each([
  [
    'https://kb.example',
    'https://kb.example/api/search-files.json',
    'https://kb.example/api/search-files.json',
  ],
  ['https://kb.example', '/assets/index.1f9c.bin', 'https://kb.example/embed/index.1f9c.bin'],
  ['https://a.example/kb', '/kb/assets/index.1f9c.bin', 'https://a.example/kb/embed/index.1f9c.bin'],
  [
    'https://a.example/kb',
    '/kb/assets/search-index.1f9c/terms/1z.part',
    'https://a.example/kb/embed/search-index.1f9c/terms/1z.part',
  ],
])('%s: %s is read from %s', (base, address, expected) => {
  expect(sharedAddress(base, address)).toBe(expected);
});
