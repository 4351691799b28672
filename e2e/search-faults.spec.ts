import { expect, test } from '@playwright/test';
import { ask, expectBest, GATEWAY_LOG, heading, LABELS, paste } from './support/search.ts';

const INDEX = '**/assets/search-index.*.bin';

// What a service worker fetches cannot be spoiled from here; it has tests of its own.
test.use({ serviceWorkers: 'block' });

test('a failed download says so, and the same again helps', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto('/de/search/');
  await ask(page, GATEWAY_LOG);
  await expect(heading(page)).toHaveText('Der Suchindex wurde nicht geladen.');
  await expect(page.locator('.problem').getByRole('link', { name: 'Alle Artikel' })).toBeVisible();
  await page.unroute(INDEX);
  await page.getByRole('button', { name: LABELS.de.again }).click();
  await expectBest(page, 1007);
});

test('a failed download under the header field can be tried again', async ({ page }) => {
  await page.route(INDEX, (route) => route.abort());
  await page.goto('/en/articles/');
  await page.locator('#find').pressSequentially('relay');
  await expect(page.getByRole('alert')).toHaveText('The search index was not loaded.');
  await page.unroute(INDEX);
  await page.locator('.hits').getByRole('button', { name: LABELS.en.again }).click();
  await expect(page.getByRole('option').first()).toContainText('L 100');
});

for (const [what, spoil] of [
  ['half an index', (body: Buffer) => body.subarray(0, body.length / 2)],
  [
    'an index with a flipped bit',
    (body: Buffer) => Buffer.from(body.map((byte, at) => (at === 5000 ? byte ^ 1 : byte))),
  ],
  ['something else', () => Buffer.from('<!doctype html><title>Proxy</title>')],
] as const) {
  test(`${what} is refused and can be loaded again`, async ({ page }) => {
    await page.route(INDEX, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: spoil(await response.body()) });
    });
    await page.goto('/de/search/');
    await ask(page, GATEWAY_LOG);
    await expect(heading(page)).toHaveText('Der Suchindex ist beschädigt angekommen.');
    await page.unroute(INDEX);
    await page.getByRole('button', { name: LABELS.de.again }).click();
    await expectBest(page, 1007);
  });
}

test('an index of another build asks for a reload', async ({ page }) => {
  await page.route('**/api/search-files.json', async (route) => {
    const manifest = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...manifest, build: 'another' } });
  });
  await page.goto('/de/search/');
  await ask(page, GATEWAY_LOG);
  await expect(heading(page)).toHaveText('Lotse wurde gerade aktualisiert.');
  await expect(page.getByRole('button', { name: 'Seite neu laden' })).toBeVisible();
});

test('files that are gone after a new deployment ask for a reload', async ({ page }) => {
  await page.route(INDEX, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/en/search/');
  await ask(page, GATEWAY_LOG);
  await expect(heading(page)).toHaveText('Lotse has just been updated.');
});

test('where no worker starts the lists are left', async ({ page }) => {
  await page.route('**/assets/search-worker.*.js', (route) => route.abort());
  await page.goto('/de/search/');
  await ask(page, GATEWAY_LOG);
  await expect(heading(page)).toHaveText('Die Suche startet in diesem Browser nicht.');
  await page.locator('.problem').getByRole('link', { name: 'Fehlercodes' }).click();
  await expect(page).toHaveURL('/de/codes/');
});

test('late answers are dropped: the hits belong to what stands in the field', async ({ page }) => {
  await page.goto('/de/articles/');
  const field = page.locator('#find');
  // The index comes late, so every letter waits for it and only the last one may show.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(INDEX, async (route) => {
    await held;
    await route.continue();
  });
  await field.pressSequentially('Unable to relay', { delay: 90 });
  await field.fill('Schannel 36887');
  await expect(page.getByRole('option')).toHaveCount(0);
  release();
  await expect(page.getByRole('option').first()).toContainText('L 1007');
  await expect(page.getByRole('option').first()).not.toContainText('L 1002');
});

test('a second input takes the place of a first that is still being read', async ({ page }) => {
  await page.goto('/de/search/');
  const filler = Array.from({ length: 40_000 }, (_, at) => `2026-02-03 08:14:09 Information message ${at}`);
  await paste(page.locator('lotse-ask textarea'), [...filler, 'Unable to relay'].join('\n'));
  await page.keyboard.press('Control+Enter');
  await page.locator('#find').fill('Schannel 36887');
  await page.keyboard.press('Enter');
  await expectBest(page, 1007);
  await expect(page).toHaveURL('/de/search/?q=Schannel+36887');
});
