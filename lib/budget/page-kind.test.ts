import { expect, test } from 'vitest';
import { pageKindOf } from './page-kind.ts';

const SLUGS = new Set(['unable-to-relay']);

test.each([
  ['/', 'root'],
  ['/de/', 'home'],
  ['/en/unable-to-relay/', 'article'],
  ['/en/unable-to-relay/reply/', 'reply'],
  ['/de/a-merged-article/', 'moved'],
  ['/de/articles/', 'browse'],
  ['/de/articles/2/', 'browse'],
  ['/de/messages/3/', 'messages'],
  ['/de/changes/2/', 'changes'],
  ['/de/symptoms/', 'list'],
  ['/de/components/outlook/', 'list'],
  ['/de/components/outlook/2/', 'list'],
  ['/de/codes/', 'codes'],
  ['/de/codes/0x80090326/', 'code'],
  ['/de/imprint/', 'info'],
  ['/404.html', 'not-found'],
  ['/en/404.html', 'not-found'],
] as const)('%s is of the kind %s', (address, kind) => {
  expect(pageKindOf(address, '<main></main>', SLUGS)).toBe(kind);
});

test.each(['/L1002/', '/en/L1002/', '/de/an-old-name/'])(
  '%s, which only leads on, is of the kind forward',
  (address) => {
    expect(pageKindOf(address, '<meta http-equiv="refresh" content="0">', SLUGS)).toBe('forward');
  },
);

test('a page of a new kind asks for a budget', () => {
  expect(() => pageKindOf('/status/', '<main></main>', SLUGS)).toThrow('/status/ is a page of no known kind');
});
