import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { hashedName } from '../assets/content-hash.ts';
import { type SealedPage, type SealOptions, sealPage } from './seal-page.ts';

/** Sealed pages by their path in the portal. */
export type SealedSite = Readonly<Record<string, SealedPage>>;

/** Payloads and manifests of the framework that no sealed page asks for. */
function isFrameworkFile(name: string): boolean {
  return (
    name.startsWith('_next/') ||
    name.startsWith('_not-found') ||
    name === '404/index.html' ||
    /(?:^|\/)(?:__next\..*|index)\.txt$/u.test(name) ||
    name === '404.txt'
  );
}

/** Hosts look for the page of wrong addresses as `404.html`, also below a language. */
function publishedName(name: string): string {
  return name.replace(/^([a-z]{2})\/404\/index\.html$/u, '$1/404.html');
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}

/** Fonts that the style sheets name, copied to assets/ under a hash; old address → new one. */
async function moveMedia(
  source: string,
  target: string,
  basePath: string,
): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(source, '_next/static/media');
  const names = await readdir(folder).catch(() => []);
  const moved = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      // The framework's own hash is cut out: ours depends on the bytes alone.
      const plain = `${name.split('.')[0]}${path.extname(name)}`;
      const file = hashedName(plain, await readFile(path.join(folder, name)));
      await copyFile(path.join(folder, name), path.join(target, 'assets', file));
      return [name, `${basePath}/assets/${file}`];
    }),
  );
  return new Map(moved);
}

async function readStyleSheets(
  source: string,
  media: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(source, '_next/static');
  const names = (await listFiles(folder)).filter((name) => name.endsWith('.css'));
  const sheets = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const css = await readFile(path.join(folder, name), 'utf8');
      const ours = css.replace(/url\(["']?[^"')]*?\/media\/([^"')]+)["']?\)/gu, (whole, file: string) => {
        const address = media.get(file);
        return address === undefined ? whole : `url(${address})`;
      });
      return [path.posix.basename(name), ours.replace(/\/\*# sourceMappingURL=.*?\*\//gu, '').trim()];
    }),
  );
  return new Map(sheets);
}

function styleSheetReader(sheets: ReadonlyMap<string, string>): SealOptions['styleSheet'] {
  return (address) => {
    const css = sheets.get(path.posix.basename(address.split('?')[0] ?? ''));
    if (css === undefined) throw new Error(`The export has no style sheet ${address}.`);
    return css;
  };
}

/**
 * Seals every page of an export, and copies all files that are neither pages nor the framework's into the target.
 * Rejects with a SealError when a page would need script.
 */
export async function sealSite(source: string, target: string, basePath: string): Promise<SealedSite> {
  await mkdir(path.join(target, 'assets'), { recursive: true });
  const media = await moveMedia(source, target, basePath);
  const styleSheet = styleSheetReader(await readStyleSheets(source, media));
  const files = (await listFiles(source)).filter((name) => !isFrameworkFile(name));
  const pages: Record<string, SealedPage> = {};
  for (const name of files) {
    const from = path.join(source, name);
    if (!name.endsWith('.html')) {
      const to = path.join(target, name);
      await mkdir(path.dirname(to), { recursive: true });
      await copyFile(from, to);
      continue;
    }
    pages[publishedName(name)] = sealPage(name, await readFile(from, 'utf8'), {
      basePath,
      styleSheet,
    });
  }
  return pages;
}
