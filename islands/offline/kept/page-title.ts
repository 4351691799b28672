const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };

/**
 * Title of one of our own pages, without the name of the site. The serializer of the build writes these four entities
 * and no other.
 * @example pageTitle('<title>L 1002 · A &amp; B – Lotse</title>') → 'L 1002 · A & B'
 */
export function pageTitle(html: string): string {
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '';
  return title
    .replace(/ – Lotse$/u, '')
    .replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
