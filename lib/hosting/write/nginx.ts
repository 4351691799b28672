import { LOCALES } from '#lib/core/locale.ts';
import { ASSET_CACHE, FILE_CACHE, IMMUTABLE_FOLDER, PAGE_CACHE } from '../caching.ts';
import {
  CROSS_ORIGIN_FOLDERS,
  CROSS_ORIGIN_HEADERS,
  type HostingDefinition,
  LANGUAGE_CHOICE_HEADERS,
  notFoundPage,
  type Redirect,
} from '../definition.ts';
import { languagePattern } from '../language.ts';
import { MEDIA_TYPES, NAMED_MEDIA_TYPES } from '../media-types.ts';
import { comment, DEFAULT_SITE_DIR, escapePattern, siteName } from './names.ts';

export type NginxOptions = {
  /** Absolute folder of the site on the server. */
  readonly siteDir?: string;
  /** Whether the module for brotli is loaded; nginx does not start with a directive that it does not know. */
  readonly hasBrotli?: boolean;
};

/**
 * The part for the `http` block. Values that differ by address are looked up in maps and all headers are added in
 * one place: `add_header` in a nested location would silently drop those of the outer one.
 */
export function nginxHttp(definition: HostingDefinition): string {
  const { basePath, pages, everywhere } = definition;
  const base = escapePattern(basePath);
  const page = '~(?:/|\\.html)$';
  const crossOrigin = `~^${base}(?:${CROSS_ORIGIN_FOLDERS.map(escapePattern).join('|')})`;
  const map = (source: string, name: string, lines: readonly (readonly [string, string])[]) =>
    [
      `map ${source} $${siteName(definition)}_${name} {`,
      ...lines.map(([from, to]) => `    ${quote(from)} ${quote(to)};`),
      '}',
    ].join('\n');

  const variable = Object.entries(variableHeaders(definition)).map(([header, name]) =>
    map('$uri', name, [
      ['default', everywhere[header] ?? ''],
      ...(header in pages ? [[page, pages[header] ?? ''] as const] : []),
      ...(header in CROSS_ORIGIN_HEADERS ? [[crossOrigin, CROSS_ORIGIN_HEADERS[header] ?? ''] as const] : []),
      ...(header === 'Vary'
        ? [[`~^${base}/(?:index\\.html)?$`, LANGUAGE_CHOICE_HEADERS.Vary ?? ''] as const]
        : []),
    ]),
  );
  return [
    comment(['Include inside http { }, and site.conf of this folder inside server { }.']),
    map('$uri', 'cache', [
      ['default', FILE_CACHE],
      [`~^${base}${IMMUTABLE_FOLDER}`, ASSET_CACHE],
      ['~(?:/|\\.html|\\.js)$', PAGE_CACHE],
    ]),
    ...variable,
    map('$uri', 'missing', [
      ['default', basePath + notFoundPage('/')],
      ...LOCALES.map((locale) => [`~^${base}/${locale}/`, basePath + notFoundPage(`/${locale}/`)] as const),
    ]),
    map('"$uri:$http_accept_language"', 'language', [
      ['default', ''],
      ...LOCALES.map(
        (locale) => [`~*^${base}/:${languagePattern(locale)}`, `${basePath}/${locale}/`] as const,
      ),
    ]),
    map('$uri', 'found', redirectLines(definition, 302)),
    map('$uri', 'moved', redirectLines(definition, 301)),
    '',
  ].join('\n\n');
}

/** The part for a `server` block; other sites may live beside it. */
export function nginxSite(definition: HostingDefinition, options: NginxOptions = {}): string {
  const { siteDir = DEFAULT_SITE_DIR, hasBrotli = false } = options;
  const { basePath, everywhere } = definition;
  const name = siteName(definition);
  const variable = variableHeaders(definition);
  const headers = [
    ...Object.entries(everywhere).filter(([header]) => !(header in variable)),
    ...Object.entries({ ...variable, 'Cache-Control': 'cache' }).map(([header, suffix]) => [
      header,
      `$${name}_${suffix}`,
    ]),
  ];
  const forward = (status: number, suffix: string) =>
    `    if ($${name}_${suffix}) { return ${status} $${name}_${suffix}$is_args$args; }`;
  return [
    comment(['Include inside server { }. Needs http.conf of this folder in http { }.']),
    ...(basePath === '' ? [] : [`location = ${basePath} { return 302 ${basePath}/$is_args$args; }`]),
    `location ${basePath}/ {`,
    // With a base path, its name is not part of the file names.
    `    ${basePath === '' ? 'root' : 'alias'} ${quote(`${siteDir}${basePath === '' ? '' : '/'}`)};`,
    '    index index.html;',
    '    absolute_redirect off;',
    '    server_tokens off;',
    '    etag on;',
    '    gzip off;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    gzip_proxied any;',
    hasBrotli
      ? '    brotli_static on;'
      : '    # With the package libnginx-mod-http-brotli-static:\n    # brotli_static on;',
    '    default_type application/octet-stream;',
    '    types {',
    ...Object.entries(MEDIA_TYPES).map(([extension, { type }]) => `        ${quote(type)} ${extension};`),
    '    }',
    ...headers.map(([header = '', value = '']) => `    add_header ${header} ${quote(value)} always;`),
    `    error_page 404 $${name}_missing;`,
    forward(302, 'found'),
    forward(301, 'moved'),
    forward(302, 'language'),
    '    location ~ /\\.(?!well-known/) { return 404; }',
    ...NAMED_MEDIA_TYPES.map(
      ({ pattern, type }) => `    location ~ ${quote(pattern)} { types { } default_type ${quote(type)}; }`,
    ),
    '}',
    '',
  ].join('\n');
}

/** A complete example for one site on a server of its own. */
export function nginxServer({ siteDir = DEFAULT_SITE_DIR }: NginxOptions = {}): string {
  return [
    comment([
      'An example for /etc/nginx/conf.d/lotse.conf. TLS and the name of the server are yours to add.',
    ]),
    '# For many or long redirects.',
    'map_hash_max_size 65536;',
    'map_hash_bucket_size 256;',
    `include ${siteDir}/.hosting/nginx/http.conf;`,
    'server {',
    '    listen 8080;',
    `    include ${siteDir}/.hosting/nginx/site.conf;`,
    '}',
    '',
  ].join('\n');
}

/** Headers whose value depends on the address, with the name of the map that holds it. */
function variableHeaders({ pages }: HostingDefinition): Record<string, string> {
  const names = [pages, CROSS_ORIGIN_HEADERS, LANGUAGE_CHOICE_HEADERS].flatMap((headers) =>
    Object.keys(headers),
  );
  return Object.fromEntries(names.map((header) => [header, header.toLowerCase().replaceAll('-', '_')]));
}

function redirectLines({ basePath, redirects }: HostingDefinition, status: Redirect['status']) {
  const lines = redirects
    .filter((redirect) => redirect.status === status)
    .flatMap(({ from, to }) =>
      [`${from}`, `${from}/`].map((path) => [basePath + path, basePath + to] as const),
    );
  return [['default', ''] as const, ...lines];
}

/** Values come from the checked definition: none holds both kinds of quotation mark, nor a backslash to keep. */
function quote(value: string): string {
  if (/^[\w./$-]+$/u.test(value)) return value;
  return value.includes('"') ? `'${value}'` : `"${value.replaceAll('\\', '\\\\')}"`;
}
