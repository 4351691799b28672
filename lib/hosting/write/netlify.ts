import { LOCALES } from '#lib/core/locale.ts';
import { ASSET_CACHE, FILE_CACHE, IMMUTABLE_FOLDER } from '../caching.ts';
import {
  CROSS_ORIGIN_FOLDERS,
  CROSS_ORIGIN_HEADERS,
  type HeaderMap,
  type HostingDefinition,
  LANGUAGE_CHOICE_HEADERS,
  notFoundPage,
} from '../definition.ts';
import { mediaTypeOf } from '../media-types.ts';
import { SPECULATION_RULES_PATH } from '../security-headers.ts';
import { comment } from './names.ts';

/** Cloudflare Pages takes 2,000 fixed redirects; the others are pages that forward. */
const MAX_REDIRECTS = 1900;

/**
 * `_headers` for Netlify and Cloudflare Pages. Both join the values of all sections that match an address, so no
 * header may stand in two sections for the same address: what differs by folder is spelled out folder by folder.
 * Pages need no `Cache-Control`: `max-age=0, must-revalidate` is what both send for them anyway.
 */
export function netlifyHeaders({ basePath, everywhere, pages }: HostingDefinition): string {
  const differing = new Set(Object.keys(CROSS_ORIGIN_HEADERS));
  const shared = Object.fromEntries(Object.entries(everywhere).filter(([name]) => !differing.has(name)));
  const sameOrigin = Object.fromEntries(Object.entries(everywhere).filter(([name]) => differing.has(name)));
  const file = (path: string) => ({ 'Content-Type': mediaTypeOf(path) ?? '' });
  const sections: readonly (readonly [string, HeaderMap])[] = [
    ['/*', shared],
    ['/', { ...sameOrigin, ...pages, ...LANGUAGE_CHOICE_HEADERS }],
    ...LOCALES.map((locale) => [`/${locale}/*`, { ...sameOrigin, ...pages }] as const),
    [`${IMMUTABLE_FOLDER}*`, { ...sameOrigin, 'Cache-Control': ASSET_CACHE }],
    ...CROSS_ORIGIN_FOLDERS.map((folder) => [`${folder}*`, CROSS_ORIGIN_HEADERS] as const),
    [SPECULATION_RULES_PATH, { ...sameOrigin, ...file(SPECULATION_RULES_PATH), 'Cache-Control': FILE_CACHE }],
    ...LOCALES.flatMap((locale) => [
      [`/${locale}/feed.xml`, file('/feed.xml')] as const,
      [`/opensearch-${locale}.xml`, { ...sameOrigin, ...file(`/opensearch-${locale}.xml`) }] as const,
    ]),
  ];
  const text = sections.map(([path, headers]) =>
    [basePath + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${[comment([]), ...text].join('\n\n')}\n`;
}

/**
 * `_redirects` for Netlify and Cloudflare Pages. Both keep the query. Cloudflare knows neither conditions on
 * languages nor status 404 here and skips those lines with a warning: it shows the page that offers both languages,
 * and takes the nearest 404.html by itself.
 */
export function netlifyRedirects({ basePath, redirects }: HostingDefinition): string {
  const left = redirects.length - MAX_REDIRECTS;
  return [
    comment([]),
    ...(basePath === '' ? [] : [`/ ${basePath}/ 302`]),
    ...redirects
      .slice(0, MAX_REDIRECTS)
      // Netlify lets the page of that name win unless there is an exclamation mark; Cloudflare never does, skips
      // the line with the mark and takes the other.
      .flatMap(({ from, to, status }) =>
        [`${status}!`, `${status}`].map((code) => `${basePath}${from} ${basePath}${to} ${code}`),
      ),
    ...(left > 0 ? [`# ${left} more are left to their pages.`] : []),
    ...LOCALES.map((locale) => `${basePath}/ ${basePath}/${locale}/ 302! Language=${locale}`),
    ...[...LOCALES.map((locale) => `/${locale}/`), '/'].map(
      (folder) => `${basePath}${folder}* ${basePath}${notFoundPage(folder)} 404`,
    ),
    '',
  ].join('\n');
}
