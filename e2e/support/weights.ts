import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Part } from '#lib/budget/budget.ts';
import { type PageKind, pageKindOf } from '#lib/budget/page-kind.ts';
import { closureOf } from '#lib/publish/offline/script-imports.ts';
import { ALL_PAGES, ARTICLES, fileOf, SITE } from './site.ts';

/** A file of the portal by its path in it, and what travels of it. */
export function deliveredPart(file: string): Part {
  const copy = `${SITE}/${file}.gz`;
  return { name: file, size: statSync(existsSync(copy) ? copy : `${SITE}/${file}`).size };
}

/** Every file but compressed copies, with its size on the disk. */
export const FILES: readonly Part[] = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name))
  .map((file) => ({
    name: path.relative(SITE, file).split(path.sep).join('/'),
    size: statSync(file).size,
  }));

export type WeighedPage = { readonly address: string; readonly size: number };

const SLUGS = new Set(ARTICLES.map(({ slug }) => slug));

/** All pages by their kind, the heaviest of each first. */
export function weighPages(): ReadonlyMap<PageKind, readonly WeighedPage[]> {
  const byKind = new Map<PageKind, WeighedPage[]>();
  for (const address of ALL_PAGES) {
    const file = fileOf(address);
    const kind = pageKindOf(address, readFileSync(file, 'utf8'), SLUGS);
    const pages = byKind.get(kind) ?? [];
    pages.push({ address, size: deliveredPart(path.relative(SITE, file)).size });
    byKind.set(kind, pages);
  }
  return new Map([...byKind].map(([kind, pages]) => [kind, pages.toSorted((a, b) => b.size - a.size)]));
}

const readAsset = async (name: string) => readFileSync(`${SITE}/assets/${name}`, 'utf8');

/** Scripts with all that they import at once. @param names of files in assets/ */
export async function scriptParts(names: readonly string[]): Promise<readonly Part[]> {
  return (await closureOf(names, readAsset, false)).map((name) => deliveredPart(`assets/${name}`));
}

/** The scripts that a page loads by itself. */
export async function scriptsOfPage(address: string): Promise<readonly Part[]> {
  const html = readFileSync(fileOf(address), 'utf8');
  const named = [...html.matchAll(/<script[^>]*\ssrc="[^"]*\/assets\/([^"]+)"/gu)];
  return scriptParts(named.map((match) => match[1] ?? ''));
}

/** Files of assets/ by the name that they were made under. @example assetsNamed('search') → ['search.2AS24FHR.js'] */
export function assetsNamed(name: string): readonly string[] {
  const pattern = new RegExp(`^assets/(${name}\\.\\w+\\.js)$`, 'u');
  return FILES.flatMap((file) => pattern.exec(file.name)?.[1] ?? []);
}
