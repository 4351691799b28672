import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { loadTicketFixtures, type TicketFixture } from '../lib/desk/tickets.test-data.ts';
import {
  openWithClipboard,
  paste,
  plainClipboard,
  publishedReply,
  sheetOf,
  untilScriptRuns,
} from './support/desk.ts';

/*
 * Two agents' day: twenty tickets, one after the other in one tab, by keyboard alone. Each ends with the right reply
 * in the customer's language in the clipboard, or with the questions to ask where no article answers it.
 *
 * Keys and seconds are measured and attached, not asserted: the machine decides the seconds. LOTSE_BENCH_OUT names a
 * file to write them to.
 */

type Measured = {
  readonly ticket: string;
  readonly article: number | null;
  /** From Ctrl+V to the copied text. */
  readonly keys: number;
  readonly seconds: number;
  /** Place of the right article among the candidates, from 1. */
  readonly rank?: number;
};

/** Counts what an agent presses; a chord is one. */
function keyboard(page: Page) {
  let count = 0;
  return {
    press: async (key: string) => {
      count += 1;
      await page.keyboard.press(key);
    },
    count: () => count,
  };
}

async function answer(page: Page, { name, text, article, language }: TicketFixture): Promise<Measured> {
  await page.goto(`/${language === 'de' ? 'en' : 'de'}/ticket/`);
  await untilScriptRuns(page);
  await page.locator('#ticket').focus();
  const keys = keyboard(page);
  const start = performance.now();
  await paste(page, text);
  await expect(page.locator('.quest')).toBeVisible();
  const rank = await (article === null ? askQuestions(page, keys) : copyReply(page, keys, article, language));
  return {
    ticket: name,
    article,
    // Ctrl+V is pressed by `paste`.
    keys: keys.count() + 1,
    seconds: Math.round(performance.now() - start) / 1000,
    ...(rank !== undefined && { rank }),
  };
}

type Keys = ReturnType<typeof keyboard>;

async function copyReply(page: Page, keys: Keys, article: number, language: 'de' | 'en'): Promise<number> {
  const rows = page.locator('.cands li');
  const numbers = await rows.locator('.plate').allTextContents();
  const rank = numbers.indexOf(`L ${article}`) + 1;
  expect(rank, `L ${article} among ${numbers.join(', ')}`).toBeGreaterThan(0);
  const row = rows.nth(rank - 1);
  // Where no article is sure, the focus is on the heading, and J goes to the first.
  for (let step = 0; step < numbers.length; step += 1) {
    if ((await row.locator(':focus').count()) > 0) break;
    await keys.press('j');
  }
  await keys.press('r');
  await expect(sheetOf(page).locator('.paper')).toBeVisible();
  await keys.press('Enter');
  await expect(sheetOf(page).getByRole('button', { name: /^(?:Kopiert|Copied)/u })).toBeVisible();
  const { source } = publishedReply(article, language);
  const copied = await plainClipboard(page);
  expect(copied).toContain(`L ${article}: ${source.title}`);
  expect(copied).toContain(source.url);
  return rank;
}

/** No article: the questions are copied. */
async function askQuestions(page: Page, keys: Keys): Promise<undefined> {
  await keys.press('q');
  await expect(page.locator('.quest button')).toHaveText(/^(?:Kopiert|Copied)/u);
  expect((await plainClipboard(page)).length).toBeGreaterThan(20);
}

test('twenty tickets, each with the right reply in the right language', async ({ browser }, info) => {
  test.setTimeout(300_000);
  const page = await openWithClipboard(browser);
  const measured: Measured[] = [];
  const tickets = loadTicketFixtures();
  expect(tickets).toHaveLength(20);
  for (const ticket of tickets) {
    await test.step(ticket.name, async () => {
      measured.push(await answer(page, ticket));
    });
  }
  const json = `${JSON.stringify(measured, null, 2)}\n`;
  await info.attach('agents-day.json', { body: json, contentType: 'application/json' });
  const file = process.env.LOTSE_BENCH_OUT;
  if (file !== undefined) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, json);
  }
  await page.context().close();
});
