/*
 * What the build is told from outside. Read in one place, so that a page and the server agree.
 */

/** The address of the portal without a slash at the end, for links that leave it: feeds, tickets, sitemap. */
export function siteUrl(): string {
  return (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/u, '');
}

/** The folder of the host in which the portal lives, such as `/kb`; empty at its root. */
export function basePath(): string {
  const given = (process.env.BASE_PATH ?? '').replace(/\/+$/u, '');
  return given === '' || given.startsWith('/') ? given : `/${given}`;
}

/** A complete address. @example absoluteUrl('/de/') → 'http://localhost:3000/de/' */
export function absoluteUrl(url: string): string {
  return `${siteUrl()}${basePath()}${url}`;
}

/** An address within the portal, as it stands in a page. */
export function href(url: string): string {
  return `${basePath()}${url}`;
}
