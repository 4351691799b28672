import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './list-files.ts';
import { isCompressible } from './media-types.ts';

/** Below this, headers and the packet weigh more than what compression saves. Bytes. */
const MINIMUM_SIZE = 1024;
/** zlib works in four threads of its own; more only hold memory. */
const WORKERS = 4;
/** Part of every key in the cache: raise it when the parameters below change. */
const VERSION = 2;
/**
 * Pages change often and are many: level 7 takes a twentieth of the time of level 11 and costs 7 % more bytes
 * (30 kB page: 1.8 ms, 8,482 B against 33.9 ms, 7,911 B). Files under assets/ are few and kept for a year.
 */
const PAGE_QUALITY = 7;

export type PrecompressOptions = {
  /** Where results are kept by hash of their content; unchanged files are read from here. */
  readonly cacheDir: string;
  /** Told of each file of the cache that was of use. */
  readonly markUsed?: (file: string) => void;
  /** Files of the site, relative to it, whose copies are there already. */
  readonly finished?: ReadonlySet<string>;
};

export type PrecompressResult = {
  readonly files: number;
  readonly fromCache: number;
  /** Sizes in bytes of the files that got copies. */
  readonly bytes: { readonly plain: number; readonly br: number; readonly gz: number };
};

/**
 * Writes `.br` and `.gz` beside every text file of the site that is worth it: done once here, sent many times. The bytes depend on the content alone (no times, no names), so a rebuild gives the same.
 */
export async function precompress(siteDir: string, options: PrecompressOptions): Promise<PrecompressResult> {
  await mkdir(options.cacheDir, { recursive: true });
  const queue = listCompressible(siteDir, options.finished ?? new Set());
  const total = { files: 0, fromCache: 0, bytes: { plain: 0, br: 0, gz: 0 } };
  async function work(): Promise<void> {
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const file = path.join(siteDir, name);
      const plain = await readFile(file);
      if (plain.length < MINIMUM_SIZE) continue;
      const { br, gz, isCached } = await compress(plain, qualityFor(name), options);
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      total.files += 1;
      total.fromCache += isCached ? 1 : 0;
      total.bytes.plain += plain.length;
      total.bytes.br += br.length;
      total.bytes.gz += gz.length;
    }
  }
  await Promise.all(Array.from({ length: WORKERS }, work));
  return total;
}

/** @example qualityFor('assets/lotse.1.js') → 11 */
function qualityFor(name: string): number {
  return name.startsWith('assets/') ? constants.BROTLI_MAX_QUALITY : PAGE_QUALITY;
}

type Compressed = { readonly br: Buffer; readonly gz: Buffer; readonly isCached: boolean };

async function compress(plain: Buffer, quality: number, options: PrecompressOptions): Promise<Compressed> {
  const hash = createHash('sha256').update(
    `${VERSION} ${quality} ${process.versions.zlib} ${process.versions.brotli}\n`,
  );
  const key = path.join(options.cacheDir, hash.update(plain).digest('hex').slice(0, 40));
  try {
    const [br, gz] = await Promise.all([readFile(`${key}.br`), readFile(`${key}.gz`)]);
    options.markUsed?.(`${key}.br`);
    options.markUsed?.(`${key}.gz`);
    return { br, gz, isCached: true };
  } catch {
    const [br, gz] = await Promise.all([toBrotli(plain, quality), toGzip(plain)]);
    await Promise.all([keep(`${key}.br`, br), keep(`${key}.gz`, gz)]);
    return { br, gz, isCached: false };
  }
}

function toBrotli(plain: Buffer, quality: number): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  return promisify(brotliCompress)(plain, { params });
}

async function toGzip(plain: Buffer): Promise<Buffer> {
  const bytes = await promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 });
  // Byte 9 names the operating system of the writer (RFC 1952); 255 is "unknown", the same on every machine.
  bytes[9] = 255;
  return bytes;
}

/** An aborted build must not leave half a file in the cache. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

function listCompressible(siteDir: string, finished: ReadonlySet<string>): string[] {
  return listFiles(siteDir).filter(
    (name) => isCompressible(name) && !name.startsWith('.') && !finished.has(name),
  );
}
