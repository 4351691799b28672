import { rm } from 'node:fs/promises';
import path from 'node:path';
import { writePlainBase, writePlainText } from '../base/write-base.ts';
import type { BuildEngine } from './engine.ts';
import { preparePeer, versionOf } from './peer-project.ts';

const CACHES = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'];

/** Starlight as its starter sets it up, with two languages and its own search (Pagefind). */
export const starlightEngine: BuildEngine = {
  name: 'starlight',
  async prepare(articles) {
    const folder = await preparePeer('starlight', CACHES);
    const content = path.join(folder, 'src/content/docs');
    await rm(content, { recursive: true, force: true });
    await writePlainBase(articles, content, 'md');
    return {
      // Astro needs a newer Node than this project; npm has it as a package.
      command: {
        file: path.join(folder, 'node_modules/.bin/node'),
        args: ['node_modules/astro/bin/astro.mjs', 'build'],
        cwd: folder,
        env: { ASTRO_TELEMETRY_DISABLED: '1' },
      },
      output: path.join(folder, 'dist'),
      note: (
        await Promise.all(['@astrojs/starlight', 'astro', 'node'].map((name) => versionOf(folder, name)))
      ).join(', '),
      rewrite: (article) => writePlainText(article, content, 'md'),
    };
  },
};
