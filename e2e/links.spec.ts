import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'parse5';
import { attribute, elementsIn } from '#lib/publish/seal/html-tree.ts';
import { ALL_PAGES, fileOf, SITE } from './support/site.ts';

type PageLinks = {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  /** Where the page goes on to by itself: anchors belong to that page. */
  readonly forward?: string | undefined;
};

function readLinks(address: string): PageLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  let forward: string | undefined;
  for (const element of elementsIn(parse(readFileSync(fileOf(address), 'utf8')))) {
    if (attribute(element, 'http-equiv') === 'refresh') {
      forward = attribute(element, 'content')?.split('url=')[1];
    }
    const id = attribute(element, 'id');
    if (id !== undefined) ids.add(id);
    for (const name of ['href', 'src', 'action']) {
      const value = attribute(element, name);
      if (value !== undefined && element.tagName !== 'base') links.push(value);
    }
  }
  return { ids, links, forward };
}

/** The address on this portal, or nothing for another host and for mail. */
function ownAddress(link: string, from: string): URL | undefined {
  const base = new URL(from, 'http://localhost:3000');
  const url = new URL(link, base);
  return url.origin === base.origin ? url : undefined;
}

test('every internal link and anchor of every page resolves', () => {
  const pages = new Map(ALL_PAGES.map((address) => [address, readLinks(address)]));
  const faults: string[] = [];
  for (const [address, { links }] of pages) {
    for (const link of links) {
      const url = ownAddress(link, address);
      if (url === undefined) continue;
      const target = decodeURIComponent(url.pathname);
      const found = pages.get(target) ?? pages.get(`${target}/`);
      const page = found?.forward === undefined ? found : pages.get(found.forward);
      if (page === undefined && !existsSync(`${SITE}${target}`)) faults.push(`${address} → ${link}`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (page !== undefined && anchor !== '' && !page.ids.has(anchor))
        faults.push(`${address} → ${link} (no such anchor)`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
  expect(pages.size).toBeGreaterThan(100);
});

test('no page loads anything from another host', () => {
  const faults: string[] = [];
  for (const address of ALL_PAGES) {
    for (const element of elementsIn(parse(readFileSync(fileOf(address), 'utf8')))) {
      const rel = attribute(element, 'rel') ?? '';
      const loads =
        element.tagName !== 'a' && element.tagName !== 'link'
          ? attribute(element, 'src')
          : /stylesheet|preload|icon|modulepreload/u.test(rel)
            ? attribute(element, 'href')
            : undefined;
      if (loads !== undefined && !loads.startsWith('/'))
        faults.push(`${address}: ${element.tagName} ${loads}`);
    }
  }
  expect(faults).toEqual([]);
});
