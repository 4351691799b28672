import { expect, type Page, test } from '@playwright/test';

/** The page of an article with a longer change log than it has today, served as it is otherwise. */
async function withChanges(page: Page, path: string): Promise<void> {
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html
        .replace(
          /<lotse-revision data-revision="1" data-text-revision="1"/u,
          '<lotse-revision data-revision="3" data-text-revision="3"',
        )
        .replace(
          /(<details class="hist-d" id="history">.*?<ol>)/su,
          '$1<li data-revision="3" data-places="s2 cause"><b>3</b>: third</li><li data-revision="2" data-places=""><b>2</b>: second</li>',
        );
      expect(body).not.toBe(html);
      await route.fulfill({ response, body });
    },
  );
}

for (const [locale, since, unchanged, mark] of [
  ['de', 'Seit Fassung 1 geändert', 'Seit Fassung 1 unverändert.', 'Geändert'],
  ['en', 'Changed since revision 1', 'Unchanged since revision 1.', 'Changed'],
] as const) {
  const path = `/${locale}/unable-to-relay/`;

  test(`the present revision says that nothing changed (${locale})`, async ({ page }) => {
    await page.goto(`${path}?r=1`);
    await expect(page.locator('lotse-revision')).toHaveText(unchanged);
  });

  test(`an older one says what changed, marks the places and keeps the step (${locale})`, async ({
    page,
  }) => {
    await withChanges(page, path);
    await page.goto(`${path}?r=1#s2`);
    const note = page.locator('lotse-revision').getByRole('note');
    await expect(note).toContainText(since);
    await expect(note.getByRole('listitem')).toHaveCount(2);
    await expect(note.getByRole('listitem').first()).toContainText('third');
    await expect(page.locator('#s2 .changed')).toHaveText(mark);
    await expect(page.locator('[data-place=cause] .changed')).toHaveText(mark);
    await expect(page.locator('.changed')).toHaveCount(2);
    await expect(page).toHaveURL(`${path}?r=1#s2`);
    await note.getByRole('link').first().click();
    await expect(page).toHaveURL(`${path}?r=1#s2`);
    await page.locator('.langs a').click();
    await expect(page).toHaveURL(/\?r=1#s2$/u);
  });

  test(`a later revision shows only what came after it (${locale})`, async ({ page }) => {
    await withChanges(page, path);
    await page.goto(`${path}?r=2`);
    await expect(page.locator('lotse-revision').getByRole('listitem')).toHaveCount(1);
  });
}

for (const query of ['?r=99', '?r=0', '?r=x', '?r=']) {
  test(`${query} is no revision and changes nothing`, async ({ page }) => {
    await page.goto(`/de/unable-to-relay/${query}`);
    await page.waitForFunction(() => customElements.get('lotse-revision') !== undefined);
    await expect(page.locator('lotse-revision')).toBeEmpty();
    await expect(page.locator('.changed')).toHaveCount(0);
  });
}

test('a number forwards with revision and step', async ({ page }) => {
  await page.goto('/L1002?r=1#s3');
  await expect(page).toHaveURL('/de/unable-to-relay/?r=1#s3');
  await page.goto('/en/L1002?r=1#s3');
  await expect(page).toHaveURL('/en/unable-to-relay/?r=1#s3');
});

test('the link that an article offers for a ticket carries its revision', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto('/de/unable-to-relay/');
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await expect(page.getByRole('status')).toHaveText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/L1002\?r=1$/u);
  await context.close();
});
