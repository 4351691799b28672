import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The portal under test. */
export const SITE = 'out';

type ApiArticle = {
  readonly id: number;
  readonly slug: string;
  readonly texts: { readonly de: { readonly title: string }; readonly en?: { readonly title: string } };
};

/** The published articles, from the portal's own machine interface. */
export const ARTICLES = (
  JSON.parse(readFileSync(`${SITE}/api/articles.json`, 'utf8')) as { articles: readonly ApiArticle[] }
).articles;

/** Every HTML file, as its address. */
export const ALL_PAGES: readonly string[] = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map(
    (entry) =>
      `/${path.posix.join(path.relative(SITE, entry.parentPath).split(path.sep).join('/'), entry.name)}`,
  )
  .map((file) => file.replace(/index\.html$/u, ''))
  .toSorted();

/** One address of a code in how many is opened in a browser: they differ in their words only. */
const CODE_STRIDE = 60;

function isForward(address: string): boolean {
  return /\/L\d+\/$/u.test(address) || readFileSync(fileOf(address), 'utf8').includes('http-equiv="refresh"');
}

/** @example fileOf('/de/') → 'out/de/index.html' */
export function fileOf(address: string): string {
  return `${SITE}${address}${address.endsWith('/') ? 'index.html' : ''}`;
}

function readPages(): readonly string[] {
  const codes = ALL_PAGES.filter((address) => /\/codes\/.+\/$/u.test(address));
  const others = ALL_PAGES.filter((address) => /^\/(?:de|en)\//u.test(address) && !codes.includes(address));
  return [...others, ...codes.filter((_, index) => index % CODE_STRIDE === 0)].filter(
    (address) => !isForward(address),
  );
}

/** Pages that are opened in a browser: all of them, but only one in sixty of the codes. */
export const PAGES: readonly string[] = readPages();
