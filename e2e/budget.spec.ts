import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ARTICLES, fileOf, SITE } from './support/site.ts';

/* Promises in bytes, gzip. A failure names the number, the limit and what weighs most. */

const SCRIPT_LIMIT = 8_000;
const SHORTEST_LIMIT = 24_000;
const LONGEST_LIMIT = 36_000;

function gzipBytes(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** The scripts that a page loads by itself: those it names and what they import at once. */
function scriptsOf(html: string): string[] {
  const queue = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map((match) => match[1] ?? '');
  const found = new Set<string>();
  for (let script = queue.pop(); script !== undefined; script = queue.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    const code = readFileSync(`${SITE}${script}`, 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/gu)) {
      queue.push(path.posix.join(path.posix.dirname(script), name));
    }
  }
  return [...found];
}

const weights = ARTICLES.flatMap(({ slug }) =>
  ['de', 'en'].map((locale) => {
    const address = `/${locale}/${slug}/`;
    const html = readFileSync(fileOf(address), 'utf8');
    const scripts = scriptsOf(html).map((script) => ({ script, bytes: gzipBytes(`${SITE}${script}`) }));
    const script = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
    return { address, scripts, script, total: script + gzipBytes(fileOf(address)) };
  }),
).toSorted((a, b) => a.total - b.total);

test(`the script of an article page is at most ${SCRIPT_LIMIT} bytes`, () => {
  for (const { address, script, scripts } of weights) {
    expect(script, `${address}: ${JSON.stringify(scripts)}`).toBeLessThanOrEqual(SCRIPT_LIMIT);
  }
});

test(`the shortest article weighs at most ${SHORTEST_LIMIT} bytes, fonts aside`, () => {
  expect(weights[0]?.total, JSON.stringify(weights[0])).toBeLessThanOrEqual(SHORTEST_LIMIT);
});

test(`the longest article weighs at most ${LONGEST_LIMIT} bytes, fonts aside`, () => {
  expect(weights.at(-1)?.total, JSON.stringify(weights.at(-1))).toBeLessThanOrEqual(LONGEST_LIMIT);
});
