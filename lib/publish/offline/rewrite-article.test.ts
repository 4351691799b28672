import { parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { findElement } from '../seal/html-tree.ts';
import { rewriteArticle } from './rewrite-article.ts';

/** The article L 1002 with this text, as the document has it. */
function rewrite(html: string, isForPaper = false): string {
  const fragment = parseFragment(`<main id="content">${html}</main>`);
  const article = rewriteArticle(findElement(fragment, 'main'), {
    id: 1002,
    anchor: 'L1002',
    anchors: new Map([['/de/other/', 'L1003']]),
    base: '',
    embed: (address) => `data:${address}`,
    isForPaper,
  });
  return serialize(article);
}

test.each([
  ['ids', '<h2 id="fix">A</h2>', '<h2 id="L1002-fix" aria-level="3">A</h2>'],
  ['references', '<p aria-labelledby="a b"></p>', '<p aria-labelledby="L1002-a L1002-b"></p>'],
  ['sections', '<section aria-labelledby="fix"></section>', '<section></section>'],
  ['links within', '<a href="#s3">3</a>', '<a href="#L1002-s3">3</a>'],
  ['links to articles', '<a href="/de/other/#s2">x</a>', '<a href="#L1003-s2">x</a>'],
  ['links to what is not there', '<a href="/de/imprint/">x</a>', '<span>x</span>'],
  ['links to other sites', '<a href="https://example.com/">x</a>', '<a href="https://example.com/">x</a>'],
  ['radio groups', '<input type="radio" name="shell-a">', '<input type="radio" name="L1002-shell-a">'],
  ['figures', '<img src="/assets/a.svg">', '<img src="data:/assets/a.svg">'],
  [
    'placeholders',
    '<div data-shell="cmd" data-text="ping {{ip}} {{No}}"><var data-name="ip">‹IP›</var></div><input data-kind="text" name="ip">',
    '<div data-shell="cmd" data-text="ping {{l1002-ip}} {{No}}"><var data-name="l1002-ip">‹IP›</var></div><input data-kind="text" name="l1002-ip">',
  ],
  ['what leads nowhere', '<aside>x</aside><nav class="crumb">y</nav><p>z</p>', '<p>z</p>'],
  [
    'large views of figures',
    '<figure class="shot"><figcaption>A<a href="/assets/a.svg">b</a></figcaption></figure>',
    '<figure class="shot"><figcaption>A</figcaption></figure>',
  ],
])('%s', (_what, given, expected) => {
  expect(rewrite(given)).toBe(expected);
});

test('the code that leads back to the portal is for paper', () => {
  const code = '<svg class="qr"></svg>';
  expect(rewrite(code)).toBe('');
  expect(rewrite(code, true)).toBe(code);
});
