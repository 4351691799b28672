import { LOCALES } from '#lib/core/locale.ts';
import { IMMUTABLE_FOLDER } from '../caching.ts';
import {
  CROSS_ORIGIN_FOLDERS,
  CROSS_ORIGIN_HEADERS,
  type HeaderMap,
  type HostingDefinition,
  notFoundPage,
} from '../definition.ts';
import { HOSTING_FOLDER } from '../definition-file.ts';
import { MEDIA_TYPES, mediaTypeOf } from '../media-types.ts';
import { SPECULATION_RULES_PATH } from '../security-headers.ts';
import { type Element, element, formatXml } from './xml.ts';

/**
 * IIS refuses a web.config above 250 kB (MaxWebConfigFileSizeInKB), and a redirect takes some 200 bytes.
 * The others still work: each of these addresses is a page that forwards.
 */
const MAX_REDIRECTS = 500;

/**
 * `web.config` for the folder of the site (a site, or an application at the base path). It uses only what every
 * IIS from 8 on has: one unknown section, such as that of the URL Rewrite module, would answer 500 to everything.
 * So three things differ from other hosts: `/` shows the page that offers both languages, IIS compresses by
 * itself instead of sending the copies made at build time, and files that are not pages are asked for each time.
 */
export function iisWebConfig(definition: HostingDefinition): string {
  const { everywhere, pages, redirects } = definition;
  const root = element('configuration', {}, [
    element('system.webServer', {}, [
      element('staticContent', {}, [
        ...Object.entries(MEDIA_TYPES).flatMap(([extension, { type }]) => mimeMap(`.${extension}`, type)),
        element('clientCache', { cacheControlMode: 'DisableCache' }),
      ]),
      element('httpProtocol', {}, [customHeaders({ ...everywhere, ...pages })]),
      element('urlCompression', { doStaticCompression: 'true', doDynamicCompression: 'false' }),
      httpErrors('/'),
      element('directoryBrowse', { enabled: 'false' }),
      element('defaultDocument', { enabled: 'true' }, [
        element('files', {}, [element('clear'), element('add', { value: 'index.html' })]),
      ]),
      element('security', {}, [
        element('requestFiltering', {}, [
          element('hiddenSegments', {}, [
            ...hiddenSegment(HOSTING_FOLDER),
            ...hiddenSegment('.htaccess'),
            ...hiddenSegment('_headers'),
            ...hiddenSegment('_redirects'),
          ]),
          element('verbs', { allowUnlisted: 'false' }, [
            element('clear'),
            element('add', { verb: 'GET', allowed: 'true' }),
            element('add', { verb: 'HEAD', allowed: 'true' }),
          ]),
        ]),
      ]),
    ]),
    location(IMMUTABLE_FOLDER, [
      element('staticContent', {}, [
        element('clientCache', {
          cacheControlMode: 'UseMaxAge',
          cacheControlMaxAge: '365.00:00:00',
          cacheControlCustom: 'public, immutable',
        }),
      ]),
    ]),
    ...CROSS_ORIGIN_FOLDERS.map((folder) =>
      location(folder, [element('httpProtocol', {}, [customHeaders(CROSS_ORIGIN_HEADERS)])]),
    ),
    location(SPECULATION_RULES_PATH, [
      element('staticContent', {}, mimeMap('.json', mediaTypeOf(SPECULATION_RULES_PATH) ?? '')),
    ]),
    ...LOCALES.map((locale) => location(`/${locale}/`, [httpErrors(`/${locale}/`)])),
    ...redirects.slice(0, MAX_REDIRECTS).map(({ from, to, status }) =>
      location(from, [
        element('httpRedirect', {
          enabled: 'true',
          destination: `${definition.basePath}${to}$Q`,
          exactDestination: 'true',
          httpResponseStatus: status === 301 ? 'Permanent' : 'Found',
        }),
      ]),
    ),
  ]);
  return formatXml(root, 'Written by the build of Lotse from lib/hosting; changes here are lost.');
}

/** Removed first: a value that IIS or a folder above has already would be an error. */
function customHeaders(headers: HeaderMap): Element {
  const names = Object.entries(headers);
  return element('customHeaders', {}, [
    ...[...names.map(([name]) => name), 'X-Powered-By'].map((name) => element('remove', { name })),
    ...names.map(([name, value]) => element('add', { name, value })),
  ]);
}

function mimeMap(fileExtension: string, mimeType: string): Element[] {
  return [element('remove', { fileExtension }), element('mimeMap', { fileExtension, mimeType })];
}

function hiddenSegment(segment: string): Element[] {
  return [element('remove', { segment }), element('add', { segment })];
}

/** `File` keeps status 404; the path is relative to this web.config, with backslashes. */
function httpErrors(folder: string): Element {
  const page = notFoundPage(folder).slice(1).replaceAll('/', '\\');
  return element('httpErrors', { errorMode: 'Custom', existingResponse: 'Replace' }, [
    element('remove', { statusCode: '404' }),
    element('error', { statusCode: '404', path: page, responseMode: 'File' }),
  ]);
}

function location(path: string, settings: readonly Element[]): Element {
  const name = path.replace(/^\/|\/$/gu, '');
  return element('location', { path: name }, [element('system.webServer', {}, settings)]);
}
