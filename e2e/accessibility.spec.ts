import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGES } from './support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of PAGES) {
  test(`axe finds nothing on ${address}, by day and by night`, async ({ page }) => {
    await page.goto(address);
    for (const colorScheme of ['light', 'dark'] as const) {
      // Colours fade from one scheme to the other; halfway there they are nobody's.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const findings = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
      expect(findings, colorScheme).toEqual([]);
    }
  });
}

test('axe finds nothing on the choice of languages', async ({ browser }) => {
  // The page goes on to German by itself; it is looked at where that cannot happen.
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.route('**/de/', (route) => route.abort());
  await page.goto('/index.html', { waitUntil: 'commit' });
  await page.waitForSelector('main');
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .disableRules(['meta-refresh'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});
