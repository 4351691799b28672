import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './chromium.ts';
import { ARTICLES } from './support/site.ts';

/* From page to page: fetched ahead, faded over, and kept as it was for the way back. */

const ARTICLE = `/de/${ARTICLES[0]?.slug}/`;

type NavigationTiming = PerformanceNavigationTiming & { readonly deliveryType: string };

/** How the browser came by the page that it shows. */
function deliveryOf(page: Page): Promise<string> {
  return page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as NavigationTiming).deliveryType,
  );
}

test('every page names its speculation rules, and they come with the only type that browsers take', async ({
  request,
}) => {
  const page = await request.get(ARTICLE);
  const address = /^"(.+)"$/u.exec(page.headers()['speculation-rules'] ?? '')?.[1] ?? '';
  const rules = await request.get(address);
  expect(rules.status()).toBe(200);
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  const { prefetch } = JSON.parse(await rules.text()) as { readonly prefetch: readonly unknown[] };
  expect(prefetch).toHaveLength(1);
});

test('a page is fetched when the pointer rests on its link, and not again when it is opened', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const ahead = new Set<string>();
  const session = await context.newCDPSession(page);
  await session.send('Preload.enable');
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') ahead.add(new URL(prefetchUrl).pathname);
  });
  await page.goto(ARTICLE);
  const home = page.locator('header a[href="/de/"]').first();
  await home.hover();
  await expect.poll(() => [...ahead]).toContain('/de/');
  await home.click();
  await expect(page).toHaveURL('/de/');
  expect(await deliveryOf(page)).toBe('navigational-prefetch');
  await context.close();
});

test.describe('the way back', () => {
  let browser: Browser;

  // Playwright switches the cache for the way back off; this test is about it.
  test.beforeAll(async ({ launchOptions }) => {
    const ignoreDefaultArgs = ['--disable-back-forward-cache'];
    browser = await chromium.launch({ ...launchOptions, args: CHROMIUM_ARGUMENTS, ignoreDefaultArgs });
  });
  test.afterAll(() => browser.close());

  for (const address of [ARTICLE, '/de/', '/de/search/?q=0x80004005', '/de/articles/', '/de/ticket/']) {
    test(`brings ${address} back as it was left`, async ({ baseURL }) => {
      const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
      const page = await context.newPage();
      await page.goto(address);
      // A service worker that begins its work takes over the pages in that cache, which puts them out of it.
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.documentElement.dataset.restored = String(persisted);
        });
      });
      await page.goto('/de/imprint/');
      await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('html')).toHaveAttribute('data-restored', 'true');
      await context.close();
    });
  }
});

test.describe('the fade between pages', () => {
  for (const [reducedMotion, isFading] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    test(`with motion “${reducedMotion}”: ${isFading}`, async ({ browser }) => {
      const context = await browser.newContext({ reducedMotion, serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.addInitScript(() => {
        addEventListener('pagereveal', ({ viewTransition }) => {
          document.documentElement.dataset.fading = String(viewTransition !== null);
        });
      });
      await page.goto(ARTICLE);
      await page.locator('header a[href="/de/"]').first().click();
      await expect(page).toHaveURL('/de/');
      await expect(page.locator('html')).toHaveAttribute('data-fading', String(isFading));
      await context.close();
    });
  }
});
