import { LOCALES, type Locale } from '#lib/core/locale.ts';
import { BASE_PATH } from '#lib/core/url.ts';
import { cacheControlOf } from './caching.ts';
import { mediaTypeOf } from './media-types.ts';
import { pageHeaders, securityHeaders } from './security-headers.ts';

/**
 * One forwarded address. Both ends are paths within the site, without the base path. The query goes along; the
 * fragment (`/L1002#s3`) does so by itself: browsers carry it over to an address that has none.
 */
export type Redirect = {
  /** Without a slash at the end; the same address with a slash is forwarded too. @example '/L1001' */
  readonly from: string;
  /** @example '/de/unable-to-relay/' */
  readonly to: string;
  /** 301 for what will never change again, 302 for numbers: an article may move. */
  readonly status: 301 | 302;
};

/** What the build knows and the rules need; the seal step hands it to `writeHostFiles`. */
export type HostingInput = {
  /** Where the portal will be, as `https://kb.example.com`; without it no promise about HTTPS is made. */
  readonly siteUrl?: string | undefined;
  /** Empty, or a path with a slash in front and none at the end. @example '/kb' */
  readonly basePath: string;
  /** Sources for the policy, without quotation marks, one for each different inlined `<style>`. @example 'sha256-47DE…' */
  readonly styleHashes: readonly string[];
  readonly redirects: readonly Redirect[];
};

/** The input, checked, with every header spelled out: all that servers, writers and tests look at. */
export type HostingDefinition = HostingInput & {
  /** Sent with every response: pages, files, redirects and errors. */
  readonly everywhere: HeaderMap;
  /** Sent with HTML besides. */
  readonly pages: HeaderMap;
};

export type HeaderMap = Readonly<Record<string, string>>;

/** Folders that other sites may read: the machine interface and the search box for ticket forms. */
export const CROSS_ORIGIN_FOLDERS = ['/api/', '/embed/'] as const;

/** What replaces the values of `everywhere` there. */
export const CROSS_ORIGIN_HEADERS: HeaderMap = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Of `/` only: what it answers depends on the reader's languages. */
export const LANGUAGE_CHOICE_HEADERS: HeaderMap = { Vary: 'Accept-Language' };

const SITE_PATH = /^\/[\w.~/-]*$/u;
const STYLE_HASH = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/u;

/**
 * The one definition of headers, caching, redirects and types.
 * Values are checked because they end up in five configuration languages, each with its own way of quoting.
 * @throws Error that names the value which is not allowed
 */
export function defineHosting(input: HostingInput): HostingDefinition {
  requireMatch('base path', input.basePath, BASE_PATH, "'' or a path such as '/kb'");
  for (const hash of input.styleHashes) requireMatch('style hash', hash, STYLE_HASH, "such as 'sha256-…'");
  for (const { from, to } of input.redirects) {
    requireMatch('redirect from', from, SITE_PATH, "a path such as '/L1001'");
    requireMatch('redirect to', to, SITE_PATH, "a path such as '/de/unable-to-relay/'");
    if (from.endsWith('/')) throw new Error(`Hosting: redirect from “${from}” must not end with a slash.`);
  }
  return {
    ...input,
    everywhere: securityHeaders(input),
    pages: pageHeaders(input.basePath),
  };
}

/**
 * Every header that the definition promises for a path of the site, `Content-Type` included for files.
 * @param path within the site, without the base path, as the file is named: `/de/index.html`, `/api/articles.json`
 */
export function headersFor(definition: HostingDefinition, path: string): HeaderMap {
  const type = mediaTypeOf(path);
  return {
    ...definition.everywhere,
    ...(isPage(path) ? definition.pages : {}),
    ...(isCrossOrigin(path) ? CROSS_ORIGIN_HEADERS : {}),
    ...(path === '/' || path === '/index.html' ? LANGUAGE_CHOICE_HEADERS : {}),
    ...(type === undefined ? {} : { 'Content-Type': type }),
    'Cache-Control': cacheControlOf(path),
  };
}

/** Addresses of pages end with a slash, their files with `.html`. */
export function isPage(path: string): boolean {
  return path.endsWith('/') || path.endsWith('.html');
}

/**
 * The page that stands in for a missing one, in the language of its address.
 * @example notFoundPage('/en/no-such-article/') → '/en/404.html'
 */
export function notFoundPage(path: string): string {
  const locale = LOCALES.find((candidate: Locale) => path.startsWith(`/${candidate}/`));
  return locale === undefined ? '/404.html' : `/${locale}/404.html`;
}

function isCrossOrigin(path: string): boolean {
  return CROSS_ORIGIN_FOLDERS.some((folder) => path.startsWith(folder));
}

function requireMatch(name: string, value: string, pattern: RegExp, wanted: string): void {
  if (!pattern.test(value)) throw new Error(`Hosting: ${name} “${value}” is not allowed; write ${wanted}.`);
}
