import { expect, type Page, test } from '@playwright/test';
import {
  openWithClipboard,
  plainClipboard,
  publishedReply,
  sheetOf,
  untilScriptRuns,
} from './support/desk.ts';

/*
 * What a ticket system gets: the reply pasted with Ctrl+V into an editor of the browser and into a plain field, on a
 * page that is not ours.
 */

const FORM = `<!doctype html><title>Ticket</title>
<div id="rich" contenteditable="true" role="textbox" aria-label="Rich"></div><textarea id="plain" aria-label="Plain"></textarea>`;

async function copyReply(page: Page, address: string, key: string): Promise<string> {
  await page.goto(address);
  await untilScriptRuns(page);
  await page.keyboard.press('t');
  const sheet = sheetOf(page);
  await expect(sheet.locator('.paper')).toBeVisible();
  await page.keyboard.press(key);
  for (const box of await sheet.locator('input[name=content]').all()) {
    if (await box.isVisible()) await box.check();
  }
  await expect(sheet.locator('.paper')).toBeVisible();
  await sheet.getByRole('button', { name: /Kopieren|Copy/u }).click();
  await expect(sheet.getByRole('button', { name: /Kopiert|Copied/u })).toBeVisible();
  return await plainClipboard(page);
}

async function openForm(page: Page): Promise<void> {
  await page.route('**/a-ticket-form', (route) => route.fulfill({ contentType: 'text/html', body: FORM }));
  await page.goto('/a-ticket-form');
}

for (const locale of ['de', 'en'] as const) {
  test(`rich text keeps links, lists and commands in an editor (${locale})`, async ({ browser }) => {
    const page = await openWithClipboard(browser);
    await copyReply(page, `/${locale}/setup-powershell-remoting/`, '3');
    await openForm(page);
    await page.locator('#rich').focus();
    await page.keyboard.press('Control+V');
    const rich = page.locator('#rich');
    const { source } = publishedReply(1003, locale);
    await expect(rich.locator('a').first()).toHaveAttribute('href', source.url);
    await expect(rich.locator('a').first()).toHaveText(`L 1003: ${source.title}`);
    expect(await rich.locator('ol > li').count()).toBeGreaterThan(2);
    expect(await rich.locator('[class]').count()).toBe(0);
    const blocks = await rich
      .locator('pre')
      .evaluateAll((all) =>
        all.map((block) => ({ text: block.textContent, font: getComputedStyle(block).fontFamily })),
      );
    expect(blocks.length).toBeGreaterThan(1);
    for (const { font } of blocks) expect(font).toContain('Consolas');
    for (const { shells } of Object.values(source.commands)) {
      const command = shells.powershell ?? shells.cmd ?? '';
      if (!command.includes('{{')) expect(blocks.map(({ text }) => text)).toContain(command);
    }
    await page.context().close();
  });

  test(`a command survives being copied once more out of the mail (${locale})`, async ({ browser }) => {
    const page = await openWithClipboard(browser);
    await copyReply(page, `/${locale}/setup-powershell-remoting/`, '3');
    await openForm(page);
    await page.locator('#rich').focus();
    await page.keyboard.press('Control+V');
    const commands = Object.values(publishedReply(1003, locale).source.commands)
      .map(({ shells }) => shells.powershell ?? shells.cmd ?? '')
      .filter((command) => !command.includes('{{'));
    for (const command of commands) {
      await page.locator('#rich pre').evaluateAll((blocks, wanted) => {
        const block = blocks.find(({ textContent }) => textContent === wanted);
        if (block) getSelection()?.selectAllChildren(block);
      }, command);
      await page.keyboard.press('Control+C');
      expect(await plainClipboard(page)).toBe(command);
    }
    await page.context().close();
  });

  for (const [key, name] of [
    ['1', 'link'],
    ['2', 'Markdown'],
    ['3', 'rich text'],
    ['4', 'text'],
  ] as const) {
    test(`${name} in a plain field is the plain text (${locale})`, async ({ browser }) => {
      const page = await openWithClipboard(browser);
      const copied = await copyReply(page, `/${locale}/outlook-addin-parts-missing/`, key);
      await openForm(page);
      await page.locator('#plain').focus();
      await page.keyboard.press('Control+V');
      expect(await page.locator('#plain').inputValue()).toBe(copied);
      expect(copied).toContain(publishedReply(1005, locale).source.url);
      await page.context().close();
    });
  }

  test(`a link in an editor is number and title, linked (${locale})`, async ({ browser }) => {
    const page = await openWithClipboard(browser);
    await copyReply(page, `/${locale}/unable-to-relay/`, '1');
    await openForm(page);
    await page.locator('#rich').focus();
    await page.keyboard.press('Control+V');
    const { source } = publishedReply(1002, locale);
    await expect(page.locator('#rich a')).toHaveText(`L 1002: ${source.title}`);
    await expect(page.locator('#rich a')).toHaveAttribute('href', source.url);
    await page.context().close();
  });
}
