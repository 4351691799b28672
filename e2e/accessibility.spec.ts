import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const page of ['/', ...PAGE_KINDS]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${page} (${colorScheme})`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme });
      const tab = await context.newPage();
      // "/" goes on to German by itself; with script off it can be looked at.
      await tab.goto(page === '/' ? '/index.html' : page);
      const { violations } = await new AxeBuilder({ page: tab }).withTags(TAGS).analyze();
      const findings = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
      expect(findings).toEqual([]);
      await context.close();
    });
  }
}
