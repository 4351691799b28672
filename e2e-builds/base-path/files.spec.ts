import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { attribute, elementsIn } from '#lib/publish/seal/html-tree.ts';
import { BASE, BASE_PATH_SITE, SITE_URL } from './support/host.ts';

/* No address in any file leads out of the base path, and each leads to a file. */

/** Files for readers and machines; settings of hosts name addresses of their own kind, scripts get the base from the page. */
const FILES = readdirSync(BASE_PATH_SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:html|json|xml|md|txt|csv|svg)$/u.test(entry.name))
  .map((entry) => path.relative(BASE_PATH_SITE, path.join(entry.parentPath, entry.name)))
  .filter((file) => !file.startsWith('.'))
  .toSorted();

const PAGES = FILES.filter((file) => file.endsWith('.html'));

/** Shows others how to bring the search box into their pages. */
const TOOLS = /^(?:de|en)\/tools\//u;

const read = (file: string) => readFileSync(path.join(BASE_PATH_SITE, file), 'utf8');

/** Whether an address within the portal has a file, or the page of a folder. */
function hasFile(address: string): boolean {
  const [place = ''] = address.split(/[?#]/u);
  const file = path.join(BASE_PATH_SITE, decodeURIComponent(place));
  return existsSync(file) && (statSync(file).isFile() || existsSync(path.join(file, 'index.html')));
}

/** Addresses that a page names: links, files, where it goes on to, and what it hands to its script. */
function addressesIn(page: string): readonly string[] {
  return [...elementsIn(parse(read(page)))].flatMap((element) => {
    const refresh =
      attribute(element, 'http-equiv') === 'refresh' ? attribute(element, 'content') : undefined;
    const named = ['href', 'src', 'action'].map((name) => attribute(element, name));
    const handed = element.attrs.filter(
      ({ name, value }) => name.startsWith('data-') && value.startsWith('/'),
    );
    return [...named, refresh?.split('url=')[1], ...handed.map(({ value }) => value)].filter(
      (value) => value !== undefined,
    );
  });
}

test('every address of every page stays below the base path and leads to a file', () => {
  const faults = PAGES.flatMap((page) =>
    addressesIn(page)
      .filter((address) => address.startsWith('/'))
      .filter((address) => !`${address}/`.startsWith(`${BASE}/`) || !hasFile(address.slice(BASE.length)))
      .map((address) => `${page}: ${address}`),
  );
  expect(faults.slice(0, 20)).toEqual([]);
  expect(PAGES.length).toBeGreaterThan(100);
});

test('styles load their fonts from below the base path', () => {
  const faults = PAGES.flatMap((page) =>
    [...read(page).matchAll(/url\(["']?([^"')]+)/gu)]
      .map((match) => match[1] ?? '')
      .filter((address) => !address.startsWith(`${BASE}/assets/`) || !hasFile(address.slice(BASE.length)))
      .map((address) => `${page}: ${address}`),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

test('feeds, JSON, sitemap, Markdown, canonical addresses and hreflang name the portal in its folder', () => {
  const complete = new RegExp(`${SITE_URL.replaceAll('.', '\\.')}([^\\s"'<>)\\]},\\\\]*)`, 'gu');
  let seen = 0;
  const faults = FILES.flatMap((file) => {
    const text = read(file).replaceAll('&quot;', '"').replaceAll('&gt;', '>');
    return [...text.matchAll(complete)].flatMap(([whole, rest = '']) => {
      // A policy names a host, not a folder.
      if (TOOLS.test(file) && /^;?$/u.test(rest)) return [];
      seen += 1;
      const isOurs = `${rest}/`.startsWith(`${BASE}/`);
      const address = rest.slice(BASE.length).replace(/\{searchTerms$/u, '');
      return isOurs && hasFile(address) ? [] : [`${file}: ${whole}`];
    });
  });
  expect(faults.slice(0, 20)).toEqual([]);
  expect(seen).toBeGreaterThan(1000);
});

test('data for programs holds no address from the root of the host', () => {
  const fromRoot = /["(]\/(?:de|en|api|assets|embed|L\d{4,6}|feed|favicon|service-worker)\b[^"]*/gu;
  const faults = FILES.filter((file) => !file.endsWith('.html')).flatMap((file) =>
    [...read(file).matchAll(fromRoot)].map(([found]) => `${file}: ${found}`),
  );
  expect(faults.slice(0, 20)).toEqual([]);
});

test('no file names the address that a portal has without SITE_URL', () => {
  expect(FILES.filter((file) => read(file).includes('localhost'))).toEqual([]);
});

test('the rules for prefetching hold for this portal only', () => {
  const { prefetch } = JSON.parse(read('speculation-rules.json')) as {
    readonly prefetch: readonly { readonly where: unknown }[];
  };
  const patterns = [...JSON.stringify(prefetch).matchAll(/"href_matches":"([^"]+)"/gu)].map(
    (match) => match[1] ?? '',
  );
  expect(patterns).not.toEqual([]);
  expect(patterns.filter((pattern) => !pattern.startsWith(`${BASE}/`))).toEqual([]);
});
