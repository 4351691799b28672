import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES, SITE } from './support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** By night only colours are others. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

for (const address of PAGES) {
  test(`axe finds nothing on ${address}, by day and by night`, async ({ page }) => {
    await page.goto(address);
    for (const colorScheme of ['light', 'dark'] as const) {
      // Colours fade from one scheme to the other; halfway there they are nobody's.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === 'light'
        ? axe.withTags(TAGS)
        : axe.withRules(COLOUR_RULES)
      ).analyze();
      const findings = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
      expect(findings, colorScheme).toEqual([]);
    }
  });
}

test('axe finds nothing on the choice of languages', async ({ page }) => {
  // The page goes on to German by itself, and so does our server; what a plain host shows is looked at without that.
  const html = readFileSync(`${SITE}/index.html`, 'utf8').replace(/<meta http-equiv="refresh"[^>]*>/u, '');
  await page.route('**/choice', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/choice');
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
