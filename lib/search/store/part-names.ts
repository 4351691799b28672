import type { Space } from './spaces.ts';

/* Names of the files of a large index, below a folder whose name holds a hash of all of them. */

export const ROOT_NAME = 'root.part';
export const FILTER_NAME = 'filter.part';

/** @example partName('terms', 71) → 'terms/1z.part' */
export function partName(space: Space, place: number): string {
  return `${space}/${place.toString(36)}.part`;
}
