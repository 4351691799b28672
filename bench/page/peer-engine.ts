import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installPeer, runIn } from '../peers/install-peer.ts';
import { type PeerArticle, readPeerArticles } from './articles.ts';
import type { PageEngine, SearchDriver } from './engine.ts';

type Peer = {
  /** Of its folder in bench/page/peers, which holds package.json, lockfile and `site/`. */
  readonly name: string;
  /** Where its articles lie, and where its build ends up. */
  readonly content: string;
  readonly output: string;
  readonly addressOf: (slug: string) => string;
  /** It shows the heading that stands in the text, and not the title of the front matter. */
  readonly isTitleInText?: boolean;
  /** Packages whose versions the report names. */
  readonly versions: readonly string[];
  readonly search: SearchDriver;
};

const STAMP = '.built';
/** Part of every stamp: raise it when the articles are written in another way. */
const VERSION = 1;

/** A peer that is installed and built where nothing of it has changed since. */
export function createPeerEngine(peer: Peer): PageEngine {
  const { name, output, addressOf, search } = peer;
  const source = path.join('bench/page/peers', name);
  return {
    name,
    async prepare(slug) {
      const articles = await readPeerArticles();
      const folder = await installPeer(`page-${name}`, source);
      const wanted = await fingerprintOf(source, articles);
      const stamp = path.join(folder, STAMP);
      if ((await readFile(stamp, 'utf8').catch(() => undefined)) !== wanted) {
        console.log(`${name}: building …`);
        await writeSite(peer, path.join(source, 'site'), folder, articles);
        await runIn(folder, 'npm', ['run', 'build']);
        await writeFile(stamp, wanted);
      }
      return {
        folder: path.join(folder, output),
        page: addressOf(slug),
        search,
        version: await versionsOf(source, peer.versions),
      };
    },
  };
}

async function writeSite(
  { content, output, isTitleInText = false }: Peer,
  skeleton: string,
  folder: string,
  articles: readonly PeerArticle[],
): Promise<void> {
  const target = path.join(folder, content);
  await rm(path.join(folder, output), { recursive: true, force: true });
  await cp(skeleton, folder, { recursive: true });
  await mkdir(path.join(target, 'pictures'), { recursive: true });
  await writeFile(path.join(target, 'index.md'), page({ title: 'Known issues' }, 'Eight known issues.'));
  for (const { slug, title, summary, markdown, pictures } of articles) {
    const text = isTitleInText ? `# ${title}\n\n${markdown}` : markdown;
    await writeFile(path.join(target, `${slug}.md`), page({ title, description: summary }, text));
    for (const { name, file } of pictures) await cp(file, path.join(target, 'pictures', name));
  }
}

/** JSON is YAML. */
function page(facts: Readonly<Record<string, string>>, text: string): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n${text}\n`;
}

async function fingerprintOf(source: string, articles: readonly PeerArticle[]): Promise<string> {
  const hash = createHash('sha256').update(`${VERSION}\n${JSON.stringify(articles)}`);
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(file).update(await readFile(file));
  for (const { file } of articles.flatMap(({ pictures }) => pictures)) hash.update(await readFile(file));
  return hash.digest('hex');
}

async function versionsOf(source: string, names: readonly string[]): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return names.map((name) => `${name} ${dependencies[name]}`).join(', ');
}
