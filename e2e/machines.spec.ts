import { expect, test } from '@playwright/test';
import { ARTICLES } from './support/site.ts';

test('the sitemap names each article in both languages, with hreflang', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const { slug } of ARTICLES) {
    expect(sitemap).toContain(`/de/${slug}/</loc>`);
    expect(sitemap).toMatch(new RegExp(`hreflang="en" href="[^"]+/en/${slug}/"`, 'u'));
  }
});

test('each article is also Markdown, a feed and a row of the JSON', async ({ request }) => {
  for (const { id, slug } of ARTICLES) {
    const markdown = await request.get(`/en/${slug}.md`);
    expect(markdown.headers()['content-type']).toContain('text/markdown');
    expect(await markdown.text()).toMatch(new RegExp(`^# L ${id}: `, 'u'));
    const feed = await request.get(`/de/${slug}/feed.xml`);
    expect(feed.headers()['content-type']).toContain('application/atom+xml');
  }
  const { version, articles } = (await (await request.get('/api/articles.json')).json()) as {
    version: number;
    articles: unknown[];
  };
  expect(version).toBe(1);
  expect(articles).toHaveLength(ARTICLES.length);
});

test('an article tells machines what it is', async ({ page }) => {
  await page.goto('/en/unable-to-relay/');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}');
  expect(data).toMatchObject({ '@type': 'TechArticle', inLanguage: 'en', identifier: 'L1002' });
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/unable-to-relay\/$/u);
  await expect(page.locator('link[hreflang=de]')).toHaveAttribute('href', /\/de\/unable-to-relay\/$/u);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /Unable to relay/u);
  await expect(page.locator('link[rel=search]')).toHaveAttribute('href', '/opensearch-en.xml');
});

test('a number keeps revision and step where the host cannot redirect', async ({ page }) => {
  await page.goto('/L1002/index.html?r=1#s3');
  await expect(page).toHaveURL('/de/unable-to-relay/?r=1#s3');
});
