import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTarget } from './request-target.ts';

it.each([
  ['/', { path: '/', query: '' }],
  ['/L1002?r=4', { path: '/L1002', query: '?r=4' }],
  ['/de/?q=a?b', { path: '/de/', query: '?q=a?b' }],
  ['/de/?', { path: '/de/', query: '?' }],
  ['/de/#s3', { path: '/de/', query: '' }],
  ['/gr%C3%B6%C3%9Fe', { path: '/größe', query: '' }],
  ['/%252e%252e/', { path: '/%2e%2e/', query: '' }],
  ['http://kb.example.com/de/?q=1', { path: '/de/', query: '?q=1' }],
  ['http://kb.example.com', { path: '/', query: '' }],
  ['//example.com/', { path: '//example.com/', query: '' }],
  ['*', undefined],
  ['de/', undefined],
  ['/%', undefined],
  ['/%c0%ae', undefined],
  ['/a%00b', undefined],
])('reads %s', (target, parsed) => {
  expect(parseTarget(target)).toEqual(parsed);
});

it('never throws, and hands out paths from the root only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (target) => {
      const parsed = parseTarget(target);
      return parsed === undefined || (parsed.path.startsWith('/') && !parsed.path.includes('\0'));
    }),
  );
});
