import type { CodeId } from './code.ts';
import { NAMES_ALIASES } from './data/names-aliases.ts';
import { NAMES_COM } from './data/names-com.ts';
import { NAMES_CRYPTO } from './data/names-crypto.ts';
import { NAMES_NETWORK } from './data/names-network.ts';
import { NAMES_NTSTATUS } from './data/names-ntstatus.ts';
import { NAMES_SECURITY } from './data/names-security.ts';
import { NAMES_SERVICES } from './data/names-services.ts';
import { NAMES_WIN32 } from './data/names-win32.ts';

/** Most common first: of several names of one code the first is shown first. */
const NAME_LISTS = [
  NAMES_WIN32,
  NAMES_NETWORK,
  NAMES_COM,
  NAMES_SECURITY,
  NAMES_CRYPTO,
  NAMES_NTSTATUS,
  NAMES_SERVICES,
  NAMES_ALIASES,
];

/**
 * Symbolic names of codes. They lie apart from messages and meanings because recognising a code needs them
 * at once, while the rest of the table is loaded only when a code is shown.
 */
const NAMES: readonly (readonly [name: string, id: CodeId])[] = NAME_LISTS.flatMap(readNames);

/** Lines of `id NAME NAME…`; empty lines are skipped. */
function readNames(lines: string): (readonly [name: string, id: CodeId])[] {
  return lines.split('\n').flatMap((line) => {
    const [id = '', ...names] = line.trim().split(' ');
    return names.map((name) => [name, id] as const);
  });
}

const IDS_BY_NAME: ReadonlyMap<string, CodeId> = new Map(NAMES.map(([name, id]) => [name.toUpperCase(), id]));

/** All symbolic names as their headers spell them, with their ids. */
export function codeNames(): readonly (readonly [name: string, id: CodeId])[] {
  return NAMES;
}

/**
 * Id of a symbolic name in any case.
 * @example findByName('sec_e_decrypt_failure') → '0x80090330'
 */
export function findByName(name: string): CodeId | undefined {
  return IDS_BY_NAME.get(name.toUpperCase());
}

const NAMED_IDS: ReadonlySet<CodeId> = new Set(NAMES.map(([, id]) => id));

/** Whether a code has a symbolic name, which is whether we know it without loading the table. */
export function isNamed(id: CodeId): boolean {
  return NAMED_IDS.has(id);
}
