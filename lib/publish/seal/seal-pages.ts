import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sealPage } from './seal-page.ts';

/** Style sheets of the export by their names, with addresses already ours. */
export type StyleSheets = ReadonlyMap<string, string>;

export type SealJob = {
  readonly source: string;
  readonly target: string;
  readonly basePath: string;
  readonly sheets: StyleSheets;
  /** Pages of the export. */
  readonly names: readonly string[];
};

/** A sealed page: its path in the portal, and the source for the Content-Security-Policy that it needs. */
export type SealedFile = { readonly file: string; readonly styleHash: string };

/** Hosts look for the page of wrong addresses as `404.html`, also below a language. */
export function publishedName(name: string): string {
  return name.replace(/^([a-z]{2})\/404\/index\.html$/u, '$1/404.html');
}

function findSheet(sheets: StyleSheets, address: string): string {
  const css = sheets.get(path.posix.basename(address.split('?')[0] ?? ''));
  if (css === undefined) throw new Error(`The export has no style sheet ${address}.`);
  return css;
}

/** Seals pages one after the other and writes each at once: all of them together would fill the memory. */
export function sealPages({ source, target, basePath, sheets, names }: SealJob): SealedFile[] {
  return names.map((name) => {
    const html = readFileSync(path.join(source, name), 'utf8');
    const styleSheet = (address: string) => findSheet(sheets, address);
    const page = sealPage(name, html, { basePath, styleSheet });
    const file = publishedName(name);
    const to = path.join(target, file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, page.html);
    return { file, styleHash: page.styleHash };
  });
}
