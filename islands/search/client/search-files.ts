import type { SearchFiles } from './protocol.ts';

/** Where the files of the search lie; the page says so on <html>. */
export function searchFiles(): SearchFiles {
  const { index = '', listing = '', codes = '', build = '' } = document.documentElement.dataset;
  return { index, listing, codes, build };
}
