import { BASE_PATH } from '#lib/core/url.ts';

/*
 * What the build is told from outside. Read in one place, so that a page and the server agree.
 */

/** A setting that no portal can be built with; says what to write instead. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/**
 * The address of the host without a slash at the end, for links that leave the portal: feeds, tickets, sitemap.
 * @throws {@link SettingError} where it is no address, or holds the folder too, which would stand there twice
 */
export function siteUrl(given = process.env.SITE_URL || 'http://localhost:3000'): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol))
    throw new SettingError(`SITE_URL is “${given}”; write an address, such as https://kb.example.com.`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new SettingError(
      `SITE_URL is “${given}”; write the host alone (${url.origin}). The folder belongs into BASE_PATH.`,
    );
  return url.origin;
}

/**
 * The folder of the host in which the portal lives, such as `/kb`; empty at its root.
 * @throws {@link SettingError} where no host could have such a folder
 */
export function basePath(given = process.env.BASE_PATH ?? ''): string {
  const trimmed = given.replace(/\/+$/u, '');
  const folder = trimmed === '' || trimmed.startsWith('/') ? trimmed : `/${trimmed}`;
  if (!BASE_PATH.test(folder))
    throw new SettingError(`BASE_PATH is “${given}”; write a folder of the host, such as /kb.`);
  return folder;
}

/** A complete address. @example absoluteUrl('/de/') → 'http://localhost:3000/de/' */
export function absoluteUrl(url: string): string {
  return `${siteUrl()}${basePath()}${url}`;
}

/** An address within the portal, as it stands in a page. */
export function href(url: string): string {
  return `${basePath()}${url}`;
}
