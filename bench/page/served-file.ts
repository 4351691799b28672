import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { isCompressible, mediaTypeOf } from '#lib/hosting/media-types.ts';

/** What the table tells apart. `other` is data: search indexes, payloads of a framework, WebAssembly. */
export const KINDS = ['html', 'css', 'script', 'font', 'image', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export type ServedFile = {
  readonly status: 200 | 404;
  /** Path within the site of the file that answers. */
  readonly path: string;
  readonly type: string;
  readonly kind: Kind;
  readonly body: Buffer;
  readonly isGzipped: boolean;
  readonly etag: string;
};

/** What the peers publish and we do not. A file without ending is Fumadocs' search index. */
const FOREIGN_TYPES: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.map': 'application/json',
  '': 'application/json',
};

/** Finds files as static hosts do: the path, with `.html`, its `index.html`, else `404.html`. */
export function createFileReader(folder: string): (address: string) => Promise<ServedFile> {
  const files = new Map<string, Promise<ServedFile | undefined>>();
  function read(name: string, status: ServedFile['status']): Promise<ServedFile | undefined> {
    const known = files.get(name) ?? readServedFile(folder, name, status);
    files.set(name, known);
    return known;
  }
  return async (address) => {
    const name = path.posix.normalize(decodeURIComponent(address));
    const candidates = name.endsWith('/')
      ? [`${name}index.html`, `${name.slice(0, -1)}.html`]
      : [name, `${name}.html`, `${name}/index.html`];
    for (const candidate of candidates) {
      const file = await read(candidate, 200);
      if (file !== undefined) return file;
    }
    return (await read('/404.html', 404)) ?? emptyAnswer(name);
  };
}

async function readServedFile(
  folder: string,
  name: string,
  status: ServedFile['status'],
): Promise<ServedFile | undefined> {
  const plain = await readFile(path.join(folder, name)).catch(() => undefined);
  if (plain === undefined) return undefined;
  const extra = FOREIGN_TYPES[path.extname(name)];
  const type = mediaTypeOf(name) ?? extra ?? 'application/octet-stream';
  // The same for all: gzip at its best, done once and held, so that no engine waits for it.
  const isGzipped = isCompressible(name) || extra !== undefined;
  const body = isGzipped ? await promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }) : plain;
  return { status, path: name, type, kind: kindOf(type), body, isGzipped, etag: etagOf(plain) };
}

function emptyAnswer(name: string): ServedFile {
  const type = 'text/plain';
  return {
    status: 404,
    path: name,
    type,
    kind: 'other',
    body: Buffer.alloc(0),
    isGzipped: false,
    etag: '""',
  };
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
}

/** @example kindOf('text/javascript; charset=utf-8') → 'script' */
export function kindOf(type: string): Kind {
  if (type.startsWith('text/html')) return 'html';
  if (type.startsWith('text/css')) return 'css';
  if (/^(?:text|application)\/javascript/u.test(type)) return 'script';
  if (type.startsWith('font/')) return 'font';
  return type.startsWith('image/') ? 'image' : 'other';
}
