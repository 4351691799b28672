/** One request and the answer that every host must give. Paths are within the site, without the base path. */
export type Case = {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  /** Path and query of the `Location`, for redirects. */
  readonly location?: string;
  /** The file whose bytes come, and whose headers the definition names. */
  readonly file?: string;
};

const OLD = '/de/a-name-from-former-times-that-is-long-enough-to-matter-for-hash-tables';

/** Each type of file, by the address that readers use. */
export const FILES: readonly Case[] = [
  { path: '/', file: 'index.html', status: 200 },
  { path: '/', file: 'index.html', status: 200, headers: { 'Accept-Language': 'fr-FR, es;q=0.5' } },
  { path: '/de/', file: 'de/index.html', status: 200 },
  { path: '/en/unable-to-relay/', file: 'en/unable-to-relay/index.html', status: 200 },
  { path: '/en/unable-to-relay/?r=4', file: 'en/unable-to-relay/index.html', status: 200 },
  ...[
    ...['de/unable-to-relay.md', 'de/feed.xml', 'sitemap.xml', 'opensearch-de.xml', 'robots.txt', 'llms.txt'],
    ...[
      'favicon.ico',
      'api/articles.json',
      'api/numbers.csv',
      'embed/search-box.js',
      'speculation-rules.json',
    ],
    ...['assets/app.0a1b2c3d.js', 'assets/app.0a1b2c3d.css', 'assets/index.0a1b2c3d.bin'],
    ...['assets/figure.0a1b2c3d.svg', 'assets/text.0a1b2c3d.woff2', '.well-known/security.txt'],
  ].map((file) => ({ path: `/${file}`, file, status: 200 })),
];

export const REDIRECTS: readonly Case[] = [
  { path: '/L1001', status: 302, location: '/de/unable-to-relay/' },
  { path: '/L1001?r=4', status: 302, location: '/de/unable-to-relay/?r=4' },
  { path: '/L1001/?r=4&x=%C3%A4', status: 302, location: '/de/unable-to-relay/?r=4&x=%C3%A4' },
  { path: '/en/L1001?r=4', status: 302, location: '/en/unable-to-relay/?r=4' },
  { path: `${OLD}/`, status: 301, location: '/de/unable-to-relay/' },
  { path: `${OLD}?r=4`, status: 301, location: '/de/unable-to-relay/?r=4' },
  { path: '/de', status: 301, location: '/de/' },
  { path: '/en/unable-to-relay?r=4', status: 301, location: '/en/unable-to-relay/?r=4' },
  { path: '/', headers: { 'Accept-Language': 'de-AT,de;q=0.9,en;q=0.8' }, status: 302, location: '/de/' },
  {
    path: '/?q=1',
    headers: { 'Accept-Language': 'en-US,en;q=0.9,de;q=0.8' },
    status: 302,
    location: '/en/?q=1',
  },
  { path: '/', headers: { 'Accept-Language': 'fr, EN-gb;q=0.8, de;q=0.2' }, status: 302, location: '/en/' },
];

/** The page in the language of the address stands in, with status 404. */
export const MISSING: readonly Case[] = [
  { path: '/nothing', file: '404.html', status: 404 },
  { path: '/de/nothing/', file: 'de/404.html', status: 404 },
  { path: '/en/nothing/at/all?x=1', file: 'en/404.html', status: 404 },
  { path: '/en/nothing.js', file: 'en/404.html', status: 404 },
  { path: '/assets/old.0a1b2c3d.js', file: '404.html', status: 404 },
  { path: '/.hosting/definition.json', file: '404.html', status: 404 },
  { path: '/en/.env', file: 'en/404.html', status: 404 },
];

/** Addresses that try to leave the site; whatever the answer, it is not 200. */
export const TRAVERSAL: readonly string[] = [
  '/../../../../etc/passwd',
  '/de/../../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2f..%2fetc%2fpasswd',
  '/%252e%252e/%252e%252e/etc/passwd',
  '/..%5c..%5c..%5cetc%5cpasswd',
  '/assets/..%2f.hosting%2fdefinition.json',
  '/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
  '/de/%00/index.html',
  '/.hosting/../.hosting/definition.json',
  '//etc/passwd',
];
