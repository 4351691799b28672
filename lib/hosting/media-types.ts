/** A type, and whether its bytes shrink when compressed. */
export type MediaType = { readonly type: string; readonly isText: boolean };

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, isText: true });
const binary = (type: string): MediaType => ({ type, isText: false });

/** By ending of the file name; everything the portal publishes, and nothing else. JSON is UTF-8 by definition. */
export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  json: { type: 'application/json', isText: true },
  webmanifest: { type: 'application/manifest+json', isText: true },
  xml: text('application/xml'),
  txt: text('text/plain'),
  md: text('text/markdown'),
  csv: text('text/csv'),
  sha256: text('text/plain'),
  svg: { type: 'image/svg+xml', isText: true },
  // A whole search index: packed numbers, but they still shrink by a third.
  bin: { type: 'application/octet-stream', isText: true },
  // A part of one, compressed by the build.
  part: binary('application/octet-stream'),
  ico: binary('image/x-icon'),
  png: binary('image/png'),
  webp: binary('image/webp'),
  avif: binary('image/avif'),
  woff2: binary('font/woff2'),
  pdf: binary('application/pdf'),
};

/** Files whose ending says too little. Patterns are anchored at the end and understood by PCRE, RE2 and JavaScript. */
export const NAMED_MEDIA_TYPES: readonly { readonly pattern: string; readonly type: string }[] = [
  { pattern: '/feed\\.xml$', type: 'application/atom+xml; charset=utf-8' },
  { pattern: '/opensearch-[a-z]+\\.xml$', type: 'application/opensearchdescription+xml; charset=utf-8' },
  // Browsers refuse speculation rules of any other type.
  { pattern: '/speculation-rules\\.json$', type: 'application/speculationrules+json' },
];

const NAMED = NAMED_MEDIA_TYPES.map(({ pattern, type }) => ({ pattern: new RegExp(pattern, 'u'), type }));

/**
 * The value of `Content-Type`; addresses with a slash at the end are pages.
 * @example mediaTypeOf('/de/feed.xml') → 'application/atom+xml; charset=utf-8'
 */
export function mediaTypeOf(path: string): string | undefined {
  if (path.endsWith('/')) return MEDIA_TYPES.html?.type;
  return NAMED.find(({ pattern }) => pattern.test(path))?.type ?? MEDIA_TYPES[extensionOf(path)]?.type;
}

/** Whether a compressed copy is worth making. */
export function isCompressible(path: string): boolean {
  return MEDIA_TYPES[extensionOf(path)]?.isText ?? false;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
