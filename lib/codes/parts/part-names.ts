import { hashText } from '#lib/core/hash-text.ts';
import type { CodeId } from '../code.ts';

/* Names of the files of the table of codes, below a folder whose name holds a hash of all of them. */

/**
 * Parts of the table. An error message names two or three codes, so a reader loads a twentieth of the table instead of
 * all of it; more parts would compress worse than they save.
 */
const COUNT = 64;

export const STARTS_NAME = 'starts.part';

export function codePartName(place: number): string {
  return `${place}.part`;
}

/** Where the entry of a code is. @param id its identity */
export function codePart(id: CodeId): number {
  return hashText(id) % COUNT;
}

export function codePartPlaces(): readonly number[] {
  return Array.from({ length: COUNT }, (_, place) => place);
}

/** All files of the folder. */
export function codeFileNames(): readonly string[] {
  return [STARTS_NAME, ...codePartPlaces().map(codePartName)];
}
