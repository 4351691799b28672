import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '#lib/hosting/link-folder.ts';

/*
 * Finished files of the last build with their compressed copies, in a folder for each article, each code and the
 * lists. They are hard links of what was published: nothing is copied, and what did not change costs no memory and
 * hardly any time.
 */

const FOLDER = '.cache/pages';
const LIST = 'files.json';
/** A file and its compressed copies; small ones have none. */
const FORMS = ['', '.br', '.gz'] as const;
type Form = (typeof FORMS)[number];

/** A published file. */
export type FinishedFile = {
  /** Path in the portal. */
  readonly file: string;
  /** SHA-256 of its content. */
  readonly digest: string;
  /** Source for the Content-Security-Policy that it needs; only pages have one. */
  readonly styleHash?: string | undefined;
};

/** A kept file; size and time tell whether somebody changed the published one, which is the same on the disk. */
type KeptFile = FinishedFile & {
  readonly forms: readonly Form[];
  readonly size: number;
  readonly modified: number;
};

/** All files that were made of the same things. */
type SameFiles<File> = { readonly fingerprint: string; readonly files: readonly File[] };
export type StoredFiles = SameFiles<KeptFile>;

function folderOf(fingerprint: string): string {
  return path.join(FOLDER, fingerprint.slice(0, 2), fingerprint);
}

function isUntouched(file: string, { size, modified }: KeptFile): boolean {
  const stat = statSync(file);
  return stat.size === size && stat.mtimeMs === modified;
}

/** Files of the last build under the same fingerprint; `undefined` when there are none or they were touched. */
export function findStored(fingerprint: string): StoredFiles | undefined {
  const folder = folderOf(fingerprint);
  try {
    const files = JSON.parse(readFileSync(path.join(folder, LIST), 'utf8')) as readonly KeptFile[];
    const isSound = files.every((file, place) => isUntouched(path.join(folder, `${place}`), file));
    return isSound ? { fingerprint, files } : undefined;
  } catch {
    return undefined;
  }
}

/** Lays stored files and their compressed copies into a portal, where they are not there already. */
export function layStored(all: readonly StoredFiles[], portal: string): void {
  const made = new Set<string>();
  for (const { fingerprint, files } of all) {
    const folder = folderOf(fingerprint);
    for (const [place, { file, forms }] of files.entries()) {
      const target = path.join(portal, file);
      const parent = path.dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      for (const form of forms) linkOrCopy(path.join(folder, `${place}${form}`), `${target}${form}`);
    }
  }
}

/** Keeps files of a finished portal, and their compressed copies where it has them. */
export function store({ fingerprint, files }: SameFiles<FinishedFile>, portal: string): void {
  const folder = folderOf(fingerprint);
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const kept = files.map((file, place): KeptFile => {
    const source = path.join(portal, file.file);
    const forms = FORMS.filter((form) => form === '' || existsSync(`${source}${form}`));
    for (const form of forms) linkOrCopy(`${source}${form}`, path.join(draft, `${place}${form}`));
    const { size, mtimeMs } = statSync(source);
    return { ...file, forms, size, modified: mtimeMs };
  });
  writeFileSync(path.join(draft, LIST), JSON.stringify(kept));
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

/** Removes what no page of this build uses, so that the store stays as large as the portal. */
export function pruneStored(used: ReadonlySet<string>): void {
  if (!existsSync(FOLDER)) return;
  for (const folder of readdirSync(FOLDER)) {
    for (const name of readdirSync(path.join(FOLDER, folder))) {
      if (!used.has(name)) rmSync(path.join(FOLDER, folder, name), { recursive: true });
    }
  }
}
