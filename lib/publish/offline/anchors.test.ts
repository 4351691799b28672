import { expect, test } from 'vitest';
import { type Anchors, articleAnchor, findAnchor } from './anchors.ts';

const anchors: Anchors = new Map([
  ['/de/unable-to-relay/', 'L1002'],
  ['/en/unable-to-relay/', 'en-L1002'],
  ['/en/L1002', 'en-L1002'],
  ['/de/symptoms/', 'de-symptoms'],
]);

test.each([
  ['de', 'L1002'],
  ['en', 'en-L1002'],
] as const)('the anchor of an article in %s', (locale, anchor) => {
  expect(articleAnchor(locale, 1002)).toBe(anchor);
});

test.each([
  ['/de/unable-to-relay/', '', 'L1002'],
  ['/de/unable-to-relay/#s3', '', 'L1002-s3'],
  ['/kb/en/unable-to-relay/#s3', '/kb', 'en-L1002-s3'],
  ['/en/L1002?r=2', '', 'en-L1002'],
  ['/de/symptoms/#delivery', '', 'de-symptoms'],
  ['/de/imprint/', '', undefined],
  ['/other/de/unable-to-relay/', '/kb', undefined],
  ['https://example.com/de/unable-to-relay/', '', undefined],
])('%s on a host with the folder “%s” is %s', (href, base, anchor) => {
  expect(findAnchor(href, anchors, base)).toBe(anchor);
});
