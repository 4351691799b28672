import { rm } from 'node:fs/promises';
import path from 'node:path';
import { writePlainBase, writePlainText } from '../base/write-base.ts';
import type { BuildEngine } from './engine.ts';
import { preparePeer, versionOf } from './peer-project.ts';

const CACHES = ['out', '.next', 'public/_pagefind'];

/** Nextra's theme for documentation as a static export, with two languages and Pagefind, as its guide says. */
export const nextraEngine: BuildEngine = {
  name: 'nextra',
  async prepare(articles) {
    const folder = await preparePeer('nextra', CACHES);
    const content = path.join(folder, 'content');
    await rm(content, { recursive: true, force: true });
    await writePlainBase(articles, content, 'mdx');
    return {
      command: { file: process.execPath, args: ['build.mjs'], cwd: folder },
      output: path.join(folder, 'out'),
      note: (await Promise.all(['nextra', 'next', 'pagefind'].map((name) => versionOf(folder, name)))).join(
        ', ',
      ),
      rewrite: (article) => writePlainText(article, content, 'mdx'),
    };
  },
};
