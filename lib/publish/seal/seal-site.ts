import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '#lib/hosting/list-files.ts';
import { hashedName } from '../assets/content-hash.ts';
import { sealInThreads } from './seal-in-threads.ts';
import { publishedName, type SealedFile, type StyleSheets } from './seal-pages.ts';

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

async function readStyleSheets(source: string, media: ReadonlyMap<string, string>): Promise<StyleSheets> {
  const folder = path.join(source, '_next/static');
  const names = listFiles(folder).filter((name) => name.endsWith('.css'));
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

/**
 * Seals every page of an export into the target, and copies all files there that are neither pages nor the
 * framework's. Rejects with a SealError when a page would need script.
 * @param finished pages of the portal that are taken from elsewhere, whatever the export has in their place
 */
export async function sealSite(
  source: string,
  target: string,
  basePath: string,
  finished: ReadonlySet<string>,
): Promise<readonly SealedFile[]> {
  await mkdir(path.join(target, 'assets'), { recursive: true });
  const media = await moveMedia(source, target, basePath);
  const sheets = await readStyleSheets(source, media);
  const files = listFiles(source).filter((name) => !isFrameworkFile(name));
  for (const name of files.filter((file) => !file.endsWith('.html'))) {
    const to = path.join(target, name);
    await mkdir(path.dirname(to), { recursive: true });
    await copyFile(path.join(source, name), to);
  }
  const names = files.filter((name) => name.endsWith('.html') && !finished.has(publishedName(name)));
  return sealInThreads({ source, target, basePath, sheets, names });
}
