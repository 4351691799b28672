import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { SealedFile } from '../seal/seal-pages.ts';

/*
 * The sealed pages of earlier builds with their compressed copies, in a folder for each article or code. They are
 * hard links of what was published: nothing is copied, and pages that did not change cost no memory and no time.
 */

const FOLDER = '.cache/pages';
const LIST = 'pages.json';
/** A page and its compressed copies; small ones have none. */
const FORMS = ['', '.br', '.gz'];

/** A kept page; size and time tell whether somebody changed the published file, which is the same on the disk. */
type KeptPage = SealedFile & { readonly size: number; readonly modified: number };

export type StoredPages = { readonly fingerprint: string; readonly pages: readonly SealedFile[] };

function folderOf(fingerprint: string): string {
  return path.join(FOLDER, fingerprint.slice(0, 2), fingerprint);
}

function isUntouched(file: string, { size, modified }: KeptPage): boolean {
  const stat = statSync(file);
  return stat.size === size && stat.mtimeMs === modified;
}

/** A second name for a file, or a copy where the disk has no such thing. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    copyFileSync(from, to);
  }
}

/** Pages of an earlier build under the same fingerprint; `undefined` when there are none or they were touched. */
export function findStoredPages(fingerprint: string): StoredPages | undefined {
  const folder = folderOf(fingerprint);
  try {
    const pages = JSON.parse(readFileSync(path.join(folder, LIST), 'utf8')) as readonly KeptPage[];
    const isSound = pages.every((page, place) => isUntouched(path.join(folder, `${place}.html`), page));
    return isSound ? { fingerprint, pages } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lays stored pages and their compressed copies into a portal, where they are not there already.
 * @returns the pages
 */
export function layStoredPages({ fingerprint, pages }: StoredPages, portal: string): readonly string[] {
  const folder = folderOf(fingerprint);
  for (const [place, { file }] of pages.entries()) {
    mkdirSync(path.dirname(path.join(portal, file)), { recursive: true });
    for (const form of FORMS) {
      const kept = path.join(folder, `${place}.html${form}`);
      if (form === '' || existsSync(kept)) link(kept, path.join(portal, `${file}${form}`));
    }
  }
  return pages.map(({ file }) => file);
}

/** Keeps pages of a portal, and their compressed copies where it has them. */
export function storePages({ fingerprint, pages }: StoredPages, portal: string): void {
  const folder = folderOf(fingerprint);
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const kept = pages.map(({ file, styleHash }, place): KeptPage => {
    for (const form of FORMS) {
      const source = path.join(portal, `${file}${form}`);
      if (form === '' || existsSync(source)) link(source, path.join(draft, `${place}.html${form}`));
    }
    const { size, mtimeMs } = statSync(path.join(draft, `${place}.html`));
    return { file, styleHash, size, modified: mtimeMs };
  });
  writeFileSync(path.join(draft, LIST), JSON.stringify(kept));
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

/** Removes what no page of this build uses, so that the store stays as large as the portal. */
export function pruneStoredPages(used: ReadonlySet<string>): void {
  if (!existsSync(FOLDER)) return;
  for (const folder of readdirSync(FOLDER)) {
    for (const name of readdirSync(path.join(FOLDER, folder))) {
      if (!used.has(name)) rmSync(path.join(FOLDER, folder, name), { recursive: true });
    }
  }
}
