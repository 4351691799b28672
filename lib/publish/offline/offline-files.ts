/*
 * What the offline document and its script agree on. Runs anywhere.
 */

/** Name of the data block that lists the search files. */
export const OFFLINE_MANIFEST = 'search-files.json';

/** The script of the document; a worker is started from its text. */
export const PROGRAM_ID = 'program';

/** Where script puts the search of the shown language. */
export const TOOLS_ID = 'tools';

/** @example toolsTemplateId('de') → 'tools-de' */
export function toolsTemplateId(locale: string): string {
  return `${TOOLS_ID}-${locale}`;
}
