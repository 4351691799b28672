import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { StepError } from './run.mjs';

/** A container has no sandbox and no graphics card; nothing may leave the machine. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** Stands for the book; nothing is ever sent there. */
const ORIGIN = 'http://book.invalid';

/** Starts the browser that the tests use. @throws StepError where there is none */
export async function openPrinter(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined)
    throw new StepError('No Chromium to print with. Install it, or name it: CHROMIUM_PATH=/path/to/chromium');
  return await chromium.launch({ executablePath, args: ARGUMENTS });
}

/**
 * Prints a page to PDF, with bookmarks and tags. What it asks for is read from the portal's folder; nothing goes over
 * the network.
 */
export async function printPage(
  browser: Browser,
  html: string,
  { folder, base }: { readonly folder: string; readonly base: string },
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== ORIGIN) return route.abort();
      if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
      return route.fulfill({ path: path.join(folder, pathname.slice(base.length)) });
    });
    await page.goto(`${ORIGIN}/`);
    await page.evaluate(async () => void (await document.fonts.ready));
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  } finally {
    await page.close();
  }
}
