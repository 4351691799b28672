import { LOCALES } from '#lib/core/locale.ts';
import { ASSET_CACHE, FILE_CACHE, IMMUTABLE_FOLDER, PAGE_CACHE } from '../caching.ts';
import {
  CROSS_ORIGIN_FOLDERS,
  CROSS_ORIGIN_HEADERS,
  type HostingDefinition,
  headersFor,
  LANGUAGE_CHOICE_HEADERS,
  notFoundPage,
} from '../definition.ts';
import { languagePattern } from '../language.ts';
import { MEDIA_TYPES, NAMED_MEDIA_TYPES } from '../media-types.ts';
import { comment, DEFAULT_SITE_DIR, siteName } from './names.ts';

/**
 * Caddy compares an address with one entry of a map after the other: measured with wrk, 1,000 redirects cost a third
 * of the speed, 20,000 leave 41 redirects a second. The others are pages that forward.
 */
const MAX_REDIRECTS = 1000;

/**
 * Directives for one site block of a Caddyfile; other sites may live beside it. `route` keeps the written order:
 * the general header first, then the special one that replaces it.
 */
export function caddySite(definition: HostingDefinition, siteDir = DEFAULT_SITE_DIR): string {
  const { basePath } = definition;
  const query = `{${siteName(definition)}_query}`;
  return [
    comment(['Import inside a site block.']),
    ...block(`map {query} ${query}`, [`~^(.+)$ "?\${1}"`, 'default ""']),
    ...(basePath === '' ? [] : [`redir ${basePath} ${basePath}/${query} 302`]),
    ...block(
      basePath === '' ? 'handle' : `handle_path ${basePath}/*`,
      block('route', [
        `root * ${quote(siteDir)}`,
        ...headerLines(definition),
        '@write not method GET HEAD',
        'header @write Allow "GET, HEAD"',
        'respond @write 405',
        ...redirectLines(definition, query),
        ...block('@folder', ['not path */', 'file {path}/index.html']),
        `redir @folder {http.request.orig_uri.path}/${query} 301`,
        '@index path */',
        'rewrite @index {path}index.html',
        ...missingLines(definition),
        ...typeLines(),
        ...fileServer(),
      ]),
    ),
    '',
  ].join('\n');
}

/** A complete Caddyfile. `LOTSE_ADDRESS` may be a domain: Caddy then gets a certificate by itself. */
export function caddyServer(): string {
  return [
    comment(['An example. Set LOTSE_ADDRESS to your domain, or leave it for plain HTTP on port 8080.']),
    ...block('{$LOTSE_ADDRESS::8080}', [
      'import caddy/site.caddy',
      '# Caddy answers an empty 200 to addresses that belong to no site.',
      'respond 404',
    ]),
    '',
  ].join('\n');
}

function headerLines({ everywhere, pages }: HostingDefinition): string[] {
  const header = (matcher: string, headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) =>
      ['header', matcher, name, quote(value)].filter(Boolean).join(' '),
    );
  return [
    ...header('', { ...everywhere, 'Cache-Control': FILE_CACHE }),
    '@page path_regexp (?:/|\\.html)$',
    ...header('@page', pages),
    '@ask path_regexp (?:/|\\.html|\\.js)$',
    ...header('@ask', { 'Cache-Control': PAGE_CACHE }),
    ...header(`${IMMUTABLE_FOLDER}*`, { 'Cache-Control': ASSET_CACHE }),
    `@crossOrigin path ${CROSS_ORIGIN_FOLDERS.map((folder) => `${folder}*`).join(' ')}`,
    ...header('@crossOrigin', CROSS_ORIGIN_HEADERS),
    '@choice path / /index.html',
    ...header('@choice', LANGUAGE_CHOICE_HEADERS),
  ];
}

function redirectLines(definition: HostingDefinition, query: string): string[] {
  const { basePath, redirects } = definition;
  const [to, status] = ['to', 'status'].map((suffix) => `{${siteName(definition)}_${suffix}}`);
  return [
    ...LOCALES.flatMap((locale) => [
      ...block(`@${locale}`, [
        'path /',
        `header_regexp Accept-Language ${quote(`(?i)^${languagePattern(locale)}`)}`,
      ]),
      `redir @${locale} ${basePath}/${locale}/${query} 302`,
    ]),
    ...block(`map {path} ${to} ${status}`, [
      ...redirects
        .slice(0, MAX_REDIRECTS)
        .flatMap((redirect) =>
          [redirect.from, `${redirect.from}/`].map(
            (from) => `${from} ${basePath}${redirect.to} ${redirect.status}`,
          ),
        ),
      'default "" 0',
    ]),
    `@redirect expression \`${to} != ""\``,
    `redir @redirect ${to}${query} ${status}`,
  ];
}

/** Everything that is no file, or a hidden one: the page of the nearest language, with the headers of that page. */
function missingLines(definition: HostingDefinition): string[] {
  const other = LOCALES.map((locale) => `/${locale}/*`).join(' ');
  return [
    ...block(
      '@missing',
      block('not', ['file {path}', ...block('not', ['path_regexp /\\.', 'not path /.well-known/*'])]),
    ),
    ...block(
      'handle @missing',
      block('route', [
        `@other not path ${other}`,
        `rewrite @other ${notFoundPage('/')}`,
        ...LOCALES.map((locale) => `rewrite /${locale}/* ${notFoundPage(`/${locale}/`)}`),
        ...block('header', [
          ...Object.entries(headersFor(definition, notFoundPage('/'))).map(
            ([name, value]) => `${name} ${quote(value)}`,
          ),
          'defer',
        ]),
        ...fileServer('status 404'),
      ]),
    ),
  ];
}

/** Deferred: the file server would replace an earlier value. Deferred ones run backwards, so the special is first. */
function typeLines(): string[] {
  const set = (matcher: string, type: string) =>
    block(`header ${matcher}`, [`Content-Type ${quote(type)}`, 'defer']);
  return [
    ...NAMED_MEDIA_TYPES.flatMap(({ pattern, type }, index) => [
      `@named${index} path_regexp ${pattern}`,
      ...set(`@named${index}`, type),
    ]),
    ...Object.entries(MEDIA_TYPES).flatMap(([extension, { type }]) => [
      `@${extension} path *.${extension}`,
      ...set(`@${extension}`, type),
    ]),
  ];
}

function fileServer(...options: readonly string[]): string[] {
  return block('file_server', ['precompressed br gzip', ...options]);
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}

/** Backticks quote without escapes; the checked definition holds none. */
function quote(value: string): string {
  return /^[\w./-]+$/u.test(value) ? value : `\`${value}\``;
}
