import { expect, test } from 'vitest';
import { pageTitle } from './page-title.ts';

test.each([
  ['<head><title>L 1002 · E-Mail – Lotse</title></head>', 'L 1002 · E-Mail'],
  ['<title>A &amp;lt; B</title>', 'A &lt; B'],
  ['<title>&lt;script&gt;</title>', '<script>'],
  ['<title>&copy;</title>', '&copy;'],
  ['no title', ''],
])('%s is titled %s', (html, title) => {
  expect(pageTitle(html)).toBe(title);
});
