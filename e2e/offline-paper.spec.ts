import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { articleAnchor } from '#lib/publish/offline/anchors.ts';
import { findPageNumbers } from '#lib/publish/offline/pdf-pages.ts';
import { makeCopy } from './support/offline-copy.ts';
import { ARTICLES } from './support/site.ts';

test('the book has every article of both languages on a page of its own, with checksums', async () => {
  test.setTimeout(150_000);
  const { folder, remove } = await makeCopy('print-shelf', '2026-11-24');
  try {
    expect(readdirSync(folder).toSorted()).toEqual(
      ['de', 'en'].flatMap((locale) =>
        ['pdf', 'pdf.sha256'].map((end) => `lotse-2026-11-24.${locale}.${end}`),
      ),
    );
    for (const locale of ['de', 'en'] as const) {
      const name = `lotse-2026-11-24.${locale}.pdf`;
      const pdf = readFileSync(path.join(folder, name));
      const sum = readFileSync(path.join(folder, `${name}.sha256`), 'utf8');
      expect(sum).toBe(`${createHash('sha256').update(pdf).digest('hex')}  ${name}\n`);
      const pages = findPageNumbers(pdf);
      const starts = ARTICLES.map(({ id }) => pages.get(articleAnchor(locale, id)) ?? 0);
      // Title and contents come first; no two articles share a page.
      expect(Math.min(...starts)).toBeGreaterThanOrEqual(3);
      expect(new Set(starts).size).toBe(ARTICLES.length);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  } finally {
    await remove();
  }
});
