import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';

/**
 * A page whose clipboard may be read back. Without the service worker: what it answers, a test cannot hold back; it
 * has tests of its own.
 */
export async function openWithClipboard(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block',
  });
  return await context.newPage();
}

export async function plainClipboard(page: Page): Promise<string> {
  return await page.evaluate(() => navigator.clipboard.readText());
}

/** Media types in the clipboard, and its rich text where there is one. */
export async function richClipboard(page: Page): Promise<{ types: readonly string[]; html: string }> {
  return await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const types = [...(item?.types ?? [])];
    const html = types.includes('text/html') ? await (await item?.getType('text/html'))?.text() : '';
    return { types, html: html ?? '' };
  });
}

/** Puts a text into the clipboard and presses Ctrl+V where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press('Control+V');
}

/** The browser says no to every kind of copy. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.execCommand = () => false;
    for (const method of ['write', 'writeText']) {
      Object.defineProperty(navigator.clipboard, method, {
        value: () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
      });
    }
  });
}

/** The composer is a part that is loaded late; its keys work once the page's script has run. */
export async function untilScriptRuns(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('lotse-reply') !== undefined);
}

export function sheetOf(page: Page): Locator {
  return page.getByRole('dialog');
}

/** Text of the preview, as it will be copied. */
export async function previewText(place: Page | Locator): Promise<string> {
  const shown = place.locator('.pv-live .paper > *');
  await expect(shown).toBeVisible();
  return (await shown.textContent()) ?? '';
}

export async function expectNoAxeFindings(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
}

/** What the build publishes for a reply. */
export function publishedReply(id: number, locale: 'de' | 'en') {
  return JSON.parse(readFileSync(`out/api/replies/${id}.${locale}.json`, 'utf8')) as {
    readonly source: {
      readonly title: string;
      readonly url: string;
      readonly sections: Readonly<Record<string, unknown>>;
      readonly commands: Readonly<
        Record<string, { readonly shells: Readonly<Partial<Record<'powershell' | 'cmd', string>>> }>
      >;
    };
    readonly questions: readonly { readonly fact: string; readonly de: string; readonly en: string }[];
  };
}
