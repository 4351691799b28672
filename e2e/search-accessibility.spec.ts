import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ask, GATEWAY_LOG, heading, paste, UNKNOWN_LOG } from './support/search.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everything that only script shows, each from an empty tab. */
const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a safe match': async (page) => {
    await page.goto('/de/search/');
    await ask(page, GATEWAY_LOG);
    await expect(page.locator('.best')).toBeVisible();
  },
  'no match with a prepared request': async (page) => {
    await page.goto('/en/search/');
    await ask(page, UNKNOWN_LOG);
    await page.getByRole('button', { name: 'Prepare request' }).click();
    await expect(page.locator('.request')).toBeVisible();
  },
  'hits while typing': async (page) => {
    await page.goto('/de/unable-to-relay/');
    await page.locator('#find').fill('Schannel');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'a long paste': async (page) => {
    await page.goto('/de/search/');
    await paste(page.locator('lotse-ask textarea'), `${'x '.repeat(40)}\n`.repeat(1000));
    await expect(page.locator('.held')).toBeVisible();
  },
  'a failed download': async (page) => {
    await page.route('**/api/search-files.json', (route) => route.abort());
    await page.goto('/de/search/');
    await ask(page, GATEWAY_LOG);
    await expect(heading(page)).toBeVisible();
  },
};

for (const [name, show] of Object.entries(VIEWS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name} (${colorScheme})`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await show(page);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
      await context.close();
    });
  }
}
