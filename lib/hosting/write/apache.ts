import { LOCALES } from '#lib/core/locale.ts';
import { ASSET_CACHE, FILE_CACHE, IMMUTABLE_FOLDER, PAGE_CACHE } from '../caching.ts';
import {
  CROSS_ORIGIN_FOLDERS,
  CROSS_ORIGIN_HEADERS,
  type HostingDefinition,
  LANGUAGE_CHOICE_HEADERS,
  notFoundPage,
} from '../definition.ts';
import { languagePattern } from '../language.ts';
import { MEDIA_TYPES, NAMED_MEDIA_TYPES } from '../media-types.ts';
import { comment, escapePattern } from './names.ts';

/**
 * Apache reads `.htaccess` anew for every request: measured with wrk, 200 redirects halve the pages it sends per
 * second, 1,000 leave a tenth. The others still work: each of these addresses is a page that forwards.
 */
const MAX_REDIRECTS = 200;

/** `.htaccess`; needs `AllowOverride All` and the modules rewrite, headers, mime, dir. */
export function apacheHtaccess(definition: HostingDefinition): string {
  return [
    comment(['Needs AllowOverride All and the modules rewrite and headers.']),
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'FileETag MTime Size',
    ...typeLines(),
    ...headerLines(definition),
    ...missingLines(definition),
    ...rewriteLines(definition),
    '',
  ].join('\n');
}

/** mod_mime reads every ending of a name: `index.html.br` is HTML in brotli. */
function typeLines(): string[] {
  return [
    ...Object.entries(MEDIA_TYPES).map(([extension, { type }]) => `AddType ${quote(type)} .${extension}`),
    ...NAMED_MEDIA_TYPES.flatMap(({ pattern, type }) => [
      `<FilesMatch "^${pattern.slice(1, -1)}(?:\\.br|\\.gz)?$">`,
      `    ForceType ${quote(type)}`,
      '</FilesMatch>',
    ]),
    // Distributions declare these as types of their own, and .br as the Breton language.
    'RemoveType .br .gz',
    'RemoveLanguage .br',
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
  ];
}

function headerLines({ basePath, everywhere, pages }: HostingDefinition): string[] {
  const base = escapePattern(basePath);
  const set = (headers: Readonly<Record<string, string>>, pattern?: string) =>
    Object.entries(headers).map(([name, value]) => {
      const condition = pattern === undefined ? '' : ` "expr=%{REQUEST_URI} =~ m#${pattern}#"`;
      return `Header always ${name === 'Vary' ? 'merge' : 'set'} ${name} ${quote(value)}${condition}`;
    });
  const text = Object.keys(MEDIA_TYPES).filter((extension) => MEDIA_TYPES[extension]?.isText);
  const copy = '(?:\\.br|\\.gz)?$';
  return [
    ...set({ ...everywhere, 'Cache-Control': FILE_CACHE }),
    ...set({ ...pages, 'Cache-Control': PAGE_CACHE }, `(?:/|\\.html)${copy}`),
    ...set({ 'Cache-Control': PAGE_CACHE }, `\\.js${copy}`),
    ...set({ 'Cache-Control': ASSET_CACHE }, `^${base}${IMMUTABLE_FOLDER}`),
    ...set(CROSS_ORIGIN_HEADERS, `^${base}(?:${CROSS_ORIGIN_FOLDERS.map(escapePattern).join('|')})`),
    ...set(LANGUAGE_CHOICE_HEADERS, `^${base}/(?:index\\.html)?${copy}`),
    ...set({ Vary: 'Accept-Encoding' }, `\\.(?:${text.join('|')})${copy}`),
  ];
}

function missingLines({ basePath }: HostingDefinition): string[] {
  return [
    `ErrorDocument 404 ${basePath}${notFoundPage('/')}`,
    ...LOCALES.flatMap((locale) => [
      `<If "%{REQUEST_URI} =~ m#^${escapePattern(basePath)}/${locale}/#">`,
      `    ErrorDocument 404 ${basePath}${notFoundPage(`/${locale}/`)}`,
      '</If>',
    ]),
  ];
}

function rewriteLines({ basePath, redirects }: HostingDefinition): string[] {
  const left = redirects.length - MAX_REDIRECTS;
  return [
    'RewriteEngine On',
    // What is worth compressing has its copies; mod_deflate would change ETags and break 304.
    'RewriteRule ^ - [E=no-gzip:1,E=no-brotli:1]',
    'RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$',
    'RewriteRule ^ - [R=405,L]',
    'RewriteRule (?:^|/)\\.(?!well-known/) - [R=404,L]',
    ...LOCALES.flatMap((locale) => [
      `RewriteCond %{HTTP:Accept-Language} ${quote(`^${languagePattern(locale)}`)} [NC]`,
      `RewriteRule ^$ ${basePath}/${locale}/ [R=302,L]`,
    ]),
    ...redirects
      .slice(0, MAX_REDIRECTS)
      .map(
        ({ from, to, status }) =>
          `RewriteRule ^${escapePattern(from.slice(1))}/?$ ${basePath}${to} [R=${status},L]`,
      ),
    ...(left > 0
      ? [`# ${left} more are left to their pages: Apache reads this file for every request.`]
      : []),
    // The copies made at build time. A name that ends with a slash means the index of that folder.
    ...[
      ['br', 'br'],
      ['gzip', 'gz'],
    ].flatMap(([coding, ending]) => {
      const accepted = `RewriteCond %{HTTP:Accept-Encoding} "(?:^|[, ])${coding}(?! *; *q=0(?:\\.0*)?(?:,|$))"`;
      return [
        accepted,
        `RewriteCond %{REQUEST_FILENAME}/index.html.${ending} -f`,
        `RewriteRule ^(|.*/)$ $1index.html.${ending} [L]`,
        accepted,
        `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
        `RewriteRule ^(.+[^/])$ $1.${ending} [L]`,
      ];
    }),
  ];
}

/** Values come from the checked definition and hold no line break; a quotation mark is escaped. */
function quote(value: string): string {
  return /^[\w./-]+$/u.test(value) ? value : `"${value.replaceAll('"', '\\"')}"`;
}
