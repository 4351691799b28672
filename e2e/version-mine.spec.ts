import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

for (const [locale, mine, label, save, unknown, short] of [
  ['de', 'Meine Version', 'Ihre Version von NoSpamProxy', 'Merken', 'nicht bekannt', '14.0.5: nicht bekannt'],
  ['en', 'My version', 'Your version of NoSpamProxy', 'Remember', 'not known', '14.0.5: not known'],
] as const) {
  test(`set once, said on articles and in lists, kept and forgotten (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/unable-to-relay/`);
    const control = page.locator('.meta lotse-version');
    await control.getByText(mine).click();
    await control.getByLabel(label).fill('fourteen');
    await control.getByRole('button', { name: save }).click();
    await expect(control.getByRole('alert')).toContainText('14.0.5');
    await control.getByLabel(label).fill('14.0.5');
    await page.keyboard.press('Enter');
    await expect(control.locator('.verdict')).toContainText(unknown);
    await expect(control.getByText(`${mine}: 14.0.5`)).toBeFocused();

    await page.goto(`/${locale}/articles/`);
    await expect(page.locator('#list lotse-version').first()).toHaveText(short);
    await expect(page.getByRole('checkbox', { name: /^14\.0\.5/u })).toBeVisible();
    await page.goto(`/${locale}/symptoms/message-rejected/`);
    await expect(page.locator('.rel lotse-version').first()).toHaveText(short);

    await page.goto(`/${locale}/articles/`);
    const facet = page.locator('.fac lotse-version');
    await facet.getByText(mine).click();
    await facet.getByRole('button', { name: locale === 'de' ? 'Vergessen' : 'Forget' }).click();
    await expect(page.locator('#list lotse-version').first()).toBeEmpty();
    await expect(page.getByRole('checkbox', { name: /^14\.0\.5/u })).toHaveCount(0);
  });
}

test('what an article states decides the verdict', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('lotse.version', '14.0.5'));
  await page.route(
    (url) => url.pathname === '/de/unable-to-relay/',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        'data-affected="[]"',
        'data-affected="[{&quot;from&quot;:&quot;13.0&quot;}]" data-fixed-in="14.1"',
      );
      await route.fulfill({ response, body });
    },
  );
  await page.goto('/de/unable-to-relay/');
  await expect(page.locator('.meta .verdict')).toHaveText('Version 14.0.5 ist betroffen, behoben in 14.1.');
});

test('a foreign value in the memory counts as none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('lotse.version', '<img src=x>'));
  await page.goto('/de/unable-to-relay/');
  await page.waitForFunction(() => customElements.get('lotse-version') !== undefined);
  await expect(page.locator('.meta .verdict')).toBeEmpty();
});

test('axe finds nothing with the control open and a verdict', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('lotse.version', '14.0.5'));
  await page.goto('/de/unable-to-relay/');
  await page.locator('.meta lotse-version').getByText('Meine Version').click();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no dead control shows', async ({ page }) => {
    await page.goto('/de/unable-to-relay/');
    await expect(page.locator('.meta details')).toBeHidden();
  });
});
