import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CODINGS, type Coding } from './content-coding.ts';

/** A file of the site and the compressed copies beside it. Paths are relative to the site, with slashes. */
export type SiteFile = { readonly path: string; readonly codings: readonly Coding[] };

export type Catalogue = {
  /** The file of exactly that path, or of the folder when the path ends with a slash. */
  readonly find: (path: string) => SiteFile | undefined;
  /** A strong ETag: the hash of the bytes, so it outlives a rebuild that changed nothing. Read once a path. */
  readonly entityTag: (path: string) => Promise<string>;
};

/**
 * Lists the site once. Only listed files can be asked for, so no spelling of a path leads anywhere else:
 * names with a dot in front are left out (`.well-known` aside), links to outside are not followed.
 */
export async function readCatalogue(siteDir: string): Promise<Catalogue> {
  const names = new Set(await listFiles(siteDir));
  const files = new Map<string, SiteFile>();
  for (const name of names) {
    if (
      CODINGS.some(({ extension }) => name.endsWith(extension) && names.has(name.slice(0, -extension.length)))
    ) {
      continue;
    }
    const codings = CODINGS.filter(({ extension }) => names.has(name + extension));
    files.set(`/${name}`, { path: name, codings });
  }
  const tags = new Map<string, Promise<string>>();
  return {
    find: (wanted) => files.get(wanted.endsWith('/') ? `${wanted}index.html` : wanted),
    entityTag(name) {
      const known = tags.get(name);
      if (known !== undefined) return known;
      const tag = readFile(path.join(siteDir, name)).then(toEntityTag);
      tags.set(name, tag);
      tag.catch(() => tags.delete(name));
      return tag;
    },
  };
}

async function listFiles(dir: string, prefix = ''): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  const nested = await Promise.all(entries.filter(isPublic).map((entry) => listEntry(dir, prefix, entry)));
  return nested.flat();
}

async function listEntry(dir: string, prefix: string, entry: Dirent): Promise<string[]> {
  if (entry.isDirectory()) return listFiles(path.join(dir, entry.name), `${prefix}${entry.name}/`);
  return entry.isFile() ? [prefix + entry.name] : [];
}

function isPublic({ name }: Dirent): boolean {
  return !name.startsWith('.') || name === '.well-known';
}

function toEntityTag(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}
