import { expect, test } from 'vitest';
import { assetsOfPage } from './assets-of-page.ts';

test.each([
  [
    '<img src="/assets/a.1f.svg"><script type="module" src="/assets/b.2e.js"></script>',
    ['/assets/a.1f.svg', '/assets/b.2e.js'],
  ],
  ['<a href="/assets/a.1f.svg">x</a><img src="/assets/a.1f.svg">', ['/assets/a.1f.svg']],
  ['<html data-worker="/assets/search-worker.3d.js">', []],
  ['<a href="/de/">x</a><img src="/other/assets/a.svg">', []],
  ['', []],
])('%s needs %o', (html, assets) => {
  expect(assetsOfPage(html, '/assets/')).toEqual(assets);
});
