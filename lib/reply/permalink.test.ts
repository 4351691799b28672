import { describe, expect, it } from 'vitest';
import { type PermalinkTarget, permalink, resolveLink } from './permalink.ts';

describe('permalink', () => {
  it.each<[string, 'de' | 'en', PermalinkTarget | undefined, string]>([
    ['https://lotse.example', 'de', undefined, 'https://lotse.example/L1002'],
    ['https://lotse.example', 'en', undefined, 'https://lotse.example/en/L1002'],
    ['https://lotse.example/', 'de', { revision: 1, step: 3 }, 'https://lotse.example/L1002?r=1#s3'],
    [
      'https://example.com/kb/',
      'en',
      { revision: 4, section: 'check' },
      'https://example.com/kb/en/L1002?r=4#check',
    ],
  ])('%s %s %o', (site, locale, target, expected) => {
    expect(permalink(site, locale, 1002, target)).toBe(expected);
  });
});

describe('resolveLink', () => {
  it.each([
    ['L1002', 'https://lotse.example/en/L1002'],
    ['L1002#s3', 'https://lotse.example/en/L1002#s3'],
    ['#check', 'https://lotse.example/en/L1001#check'],
    ['https://learn.microsoft.com/x', 'https://learn.microsoft.com/x'],
  ])('%s', (href, expected) => {
    expect(resolveLink('https://lotse.example', 'en', 1001, href)).toBe(expected);
  });
});
