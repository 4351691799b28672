import { expect, test } from '@playwright/test';
import { ARTICLES } from './support/site.ts';

test.use({ javaScriptEnabled: false });

test('from the home page to an article by its symptom, and back through the other language', async ({
  page,
}) => {
  await page.goto('/de/');
  await page
    .getByRole('link', { name: /^Setup bricht ab/u })
    .first()
    .click();
  await page
    .getByRole('link', { name: /L 1003/u })
    .first()
    .click();
  await expect(page).toHaveURL('/de/setup-powershell-remoting/');
  await page.getByRole('link', { name: 'EN, English' }).click();
  await expect(page).toHaveURL('/en/setup-powershell-remoting/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a code leads to its article through plain pages', async ({ page }) => {
  await page.goto('/de/codes/');
  await page.locator('a[href="/de/codes/0x80004005/"]').first().click();
  await expect(page.getByRole('main')).toContainText('2147500037');
  await expect(page.getByRole('main')).toContainText('-2147467259');
  await expect(page.getByRole('main')).toContainText('E_FAIL');
  await page
    .getByRole('main')
    .getByRole('link', { name: /L 1007/u })
    .first()
    .click();
  await expect(page).toHaveURL('/de/gateway-1088-schannel-36887/');
});

test('a message of the index leads to its article', async ({ page }) => {
  await page.goto('/en/messages/');
  await expect(page.getByRole('main')).toContainText('Could not secure an inbound connection with the host');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /L 1007/u })
      .first(),
  ).toBeVisible();
});

test('shells switch by radio button, folds open, and no dead copy button is shown', async ({ page }) => {
  await page.goto('/de/setup-powershell-remoting/');
  const block = page.locator('lotse-command.shell').first();
  await expect(block.locator('.p-ps')).toBeVisible();
  await expect(block.locator('.p-cmd')).toBeHidden();
  await block.getByText('Eingabeaufforderung').click();
  await expect(block.locator('.p-cmd')).toBeVisible();
  await expect(block.locator('.p-ps')).toBeHidden();
  await expect(block.getByRole('button')).toHaveCount(0);
  await page.goto('/de/swisssign-ssl-tls-channel/');
  await page.locator('details.fold summary').first().click();
  await expect(page.locator('details.fold pre').first()).toBeVisible();
});

for (const { id, slug } of ARTICLES) {
  test(`L${id} forwards in both languages`, async ({ page }) => {
    await page.goto(`/L${id}?r=1#s1`);
    await expect(page).toHaveURL(`/de/${slug}/?r=1#s1`);
    await page.goto(`/en/L${id}`);
    await expect(page).toHaveURL(`/en/${slug}/`);
  });
}

test('a wrong address gets the page of its language, with status 404', async ({ page }) => {
  const german = await page.goto('/de/gibt-es-nicht/');
  expect(german?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht.');
  const english = await page.goto('/en/no-such-page/');
  expect(english?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist.');
});
