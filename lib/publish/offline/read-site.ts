import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'parse5';
import { mediaTypeOf } from '#lib/hosting/media-types.ts';
import { type Document, type Element, elementsIn, findElement } from '../seal/html-tree.ts';
import { hasClass } from './tree.ts';

/** The finished portal, as the offline copies read it. */
export type Site = {
  readonly folder: string;
  /** Folder of the portal on its host, such as `/kb`; empty at its root. */
  readonly base: string;
};

export type SitePage = {
  readonly document: Document;
  /** Text of its style sheet. */
  readonly style: string;
};

/** @param url of a page, such as `/de/unable-to-relay/` */
export async function readPage({ folder }: Site, url: string): Promise<SitePage> {
  const document = parse(await readFile(path.join(folder, url, 'index.html'), 'utf8'));
  const style = findElement(document, 'style');
  const text = style.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return { document, style: text };
}

/** The first element of a class. @throws Error where the page has none */
export function getByClass(page: SitePage, name: string): Element {
  for (const element of elementsIn(page.document)) if (hasClass(element, name)) return element;
  throw new Error(`The page has nothing of the class ${name}.`);
}

/** The bytes behind an address of the portal. */
export function readAsset({ folder, base }: Site, address: string): Promise<Buffer> {
  return readFile(path.join(folder, address.slice(base.length)));
}

/** @example toDataUrl('/assets/a.svg', bytes) → 'data:image/svg+xml;base64,…' */
export function toDataUrl(address: string, bytes: Uint8Array): string {
  return `data:${mediaTypeOf(address) ?? 'application/octet-stream'};base64,${Buffer.from(bytes).toString('base64')}`;
}
