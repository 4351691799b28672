import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineHosting, type HostingDefinition, type HostingInput } from '#lib/hosting/definition.ts';
import { precompress } from '#lib/hosting/precompress.ts';
import { writeHostFiles } from '#lib/hosting/write-host-files.ts';

/** A small site as a build leaves it, in a folder of its own. */
export type Fixture = {
  readonly siteDir: string;
  readonly definition: HostingDefinition;
  readonly read: (file: string) => Promise<Buffer>;
  readonly remove: () => Promise<void>;
};

const page = (title: string) =>
  `<!doctype html>\n<title>${title}</title>\n${`<p>${title}: 550 5.7.1</p>\n`.repeat(80)}`;
const lines = (text: string) => `${text}\n`.repeat(200);

/** At least one file of each type that the portal publishes; text long enough to be compressed. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': page('Deutsch, English'),
  '404.html': page('Nicht gefunden, not found'),
  'de/index.html': page('Start'),
  'de/404.html': page('Nicht gefunden'),
  'de/unable-to-relay/index.html': page('Relay verweigert'),
  'de/unable-to-relay.md': lines('# Relay verweigert für Empfänger'),
  'de/feed.xml': lines('<feed/>'),
  'en/index.html': page('Home'),
  'en/404.html': page('Not found'),
  'en/unable-to-relay/index.html': page('Unable to relay'),
  'en/feed.xml': lines('<feed/>'),
  'L1001/index.html': page('L1001'),
  'en/L1001/index.html': page('L1001 en'),
  'sitemap.xml': lines('<urlset/>'),
  'opensearch-de.xml': lines('<OpenSearchDescription/>'),
  'robots.txt': 'User-agent: *\n',
  'llms.txt': lines('- article'),
  'favicon.ico': 'ico',
  'api/articles.json': lines('{}'),
  'api/numbers.csv': lines('1001,de'),
  'embed/search-box.js': lines('customElements;'),
  'assets/app.0a1b2c3d.js': lines('export {};'),
  'assets/app.0a1b2c3d.css': lines('p { margin: 0 }'),
  'assets/index.0a1b2c3d.bin': lines('\u0001\u0002\u0003'),
  'assets/figure.0a1b2c3d.svg': lines('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  'assets/text.0a1b2c3d.woff2': 'wOF2'.repeat(500),
  '.well-known/security.txt': 'Contact: mailto:security@example.com\n',
};

export const INPUT: Omit<HostingInput, 'basePath'> = {
  siteUrl: 'https://kb.example.com',
  styleHashes: ['sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  redirects: [
    { from: '/L1001', to: '/de/unable-to-relay/', status: 302 },
    { from: '/en/L1001', to: '/en/unable-to-relay/', status: 302 },
    {
      from: '/de/a-name-from-former-times-that-is-long-enough-to-matter-for-hash-tables',
      to: '/de/unable-to-relay/',
      status: 301,
    },
  ],
};

export async function createFixture(basePath: string): Promise<Fixture> {
  const root = await mkdtemp(path.join(tmpdir(), 'lotse-hosts-'));
  // Servers started by root read as another user.
  await chmod(root, 0o755);
  const siteDir = path.join(root, 'out');
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(siteDir, file)), { recursive: true });
    await writeFile(path.join(siteDir, file), text);
  }
  const input = { ...INPUT, basePath };
  await writeHostFiles(input, siteDir);
  await precompress(siteDir, { cacheDir: path.join(root, 'cache') });
  return {
    siteDir,
    definition: defineHosting(input),
    read: (file) => readFile(path.join(siteDir, file)),
    remove: () => rm(root, { recursive: true }),
  };
}
