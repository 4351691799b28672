import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeOurBase, writeOurText } from '../base/write-base.ts';
import type { BuildEngine } from './engine.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCES = ['app', 'components', 'islands', 'lib', 'public', 'styles', 'scripts'];

async function copyProject(folder: string): Promise<void> {
  const files = (await readdir(ROOT, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:json|ts|mjs)$|^\.gitignore$/u.test(entry.name))
    .map(({ name }) => name);
  for (const name of [...SOURCES, ...files])
    await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  // Hard links: the bundler refuses packages that a symbolic link leads to outside of the project.
  await promisify(execFile)('cp', [
    '-al',
    path.join(ROOT, 'node_modules'),
    path.join(folder, 'node_modules'),
  ]);
}

/** This project over a generated base, built as `npm run build` does. */
export const lotseEngine: BuildEngine = {
  name: 'lotse',
  async prepare(articles, work) {
    const folder = path.join(work, 'lotse');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await copyProject(folder);
    const content = path.join(folder, 'content');
    await writeOurBase(articles, content, path.join(ROOT, 'content'));
    return {
      command: { file: process.execPath, args: ['--import', 'tsx', 'scripts/build.ts'], cwd: folder },
      output: path.join(folder, 'out'),
      note: `Node ${process.versions.node}`,
      rewrite: (article) => writeOurText(article, content),
    };
  },
};
