import { SECURITY } from './data/security.ts';
import { type CodeEntry, type CodeFamily, readFamily } from './entry.ts';

const FAMILIES: readonly CodeFamily[] = [SECURITY];

/** The families in the order a reader browses them. */
export function codeFamilies(): readonly CodeFamily[] {
  return FAMILIES;
}

let entries: readonly CodeEntry[] | undefined;

/** The whole table, for the build: pages, index and the file that the browser loads. */
export function codeTable(): readonly CodeEntry[] {
  entries ??= FAMILIES.flatMap(readFamily);
  return entries;
}
