import { expect, test } from 'vitest';
import { basePath, siteUrl } from './environment.ts';

test.each([
  ['', ''],
  ['/', ''],
  ['/kb', '/kb'],
  ['kb/', '/kb'],
  ['/help/kb/', '/help/kb'],
])('BASE_PATH=%s is the folder “%s”', (given, folder) => {
  expect(basePath(given)).toBe(folder);
});

test.each(['https://kb.example.com/kb', '/kb?x', '/a b', '/../kb'])('BASE_PATH=%s is no folder', (given) => {
  expect(() => basePath(given)).toThrow(/such as \/kb/u);
});

test.each([
  ['https://kb.example.com', 'https://kb.example.com'],
  ['https://kb.example.com/', 'https://kb.example.com'],
  ['http://localhost:3000', 'http://localhost:3000'],
])('SITE_URL=%s is %s', (given, origin) => {
  expect(siteUrl(given)).toBe(origin);
});

test('a SITE_URL with the folder says where that belongs', () => {
  expect(() => siteUrl('https://example.com/kb')).toThrow(
    /host alone \(https:\/\/example\.com\).*BASE_PATH/u,
  );
});

test.each(['kb.example.com', 'ftp://kb.example.com'])('SITE_URL=%s is no address', (given) => {
  expect(() => siteUrl(given)).toThrow(/such as https:/u);
});
