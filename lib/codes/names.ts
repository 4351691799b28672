import type { CodeId } from './code.ts';
import { HRESULT_NAMES } from './data/names-hresult.ts';
import { OTHER_NAMES } from './data/names-other.ts';
import { WIN32_NAMES } from './data/names-win32.ts';

/**
 * Symbolic names of codes. They lie apart from messages and meanings because recognising a code needs them
 * at once, while the rest of the table is loaded only when a code is shown.
 */
const IDS_BY_NAME: ReadonlyMap<string, CodeId> = readNames(
  `${HRESULT_NAMES}\n${WIN32_NAMES}\n${OTHER_NAMES}`,
);

/** Lines of `id NAME NAME…`; empty lines and lines that start with `#` are skipped. */
function readNames(lines: string): ReadonlyMap<string, CodeId> {
  const ids = new Map<string, CodeId>();
  for (const line of lines.split('\n')) {
    const [id, ...names] = line.trim().split(' ');
    if (id === undefined || id === '' || id === '#') continue;
    for (const name of names) ids.set(name, id);
  }
  return ids;
}

/** All symbolic names with their ids, in the order of the table. */
export function codeNames(): ReadonlyMap<string, CodeId> {
  return IDS_BY_NAME;
}

/**
 * Id of a symbolic name in any case.
 * @example findByName('sec_e_decrypt_failure') → '0x80090330'
 */
export function findByName(name: string): CodeId | undefined {
  return IDS_BY_NAME.get(name.toUpperCase());
}
