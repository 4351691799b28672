/**
 * Addresses of the files that a page shows or runs. Pages are our own and were written by one serializer, so a
 * pattern is enough; a worker has no parser for HTML.
 * @param folder of the files, such as `/kb/assets/`
 * @example assetsOfPage('<img src="/assets/a.1f.svg">', '/assets/') → ['/assets/a.1f.svg']
 */
export function assetsOfPage(html: string, folder: string): readonly string[] {
  const found = [...html.matchAll(/\s(?:src|href)="([^"]+)"/gu)].map((match) => match[1] ?? '');
  return [...new Set(found.filter((address) => address.startsWith(folder)))];
}
