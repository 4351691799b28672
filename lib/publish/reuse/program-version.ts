import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sourceVersion } from '#lib/content/source-version.ts';

/** Everything that any page may be made of, apart from content. */
const SOURCE_FOLDERS = ['app', 'components', 'islands', 'lib', 'styles'];
const SETTINGS = ['next.config.ts', 'postcss.config.mjs', 'tsconfig.json'];

/** Hash of the program that makes pages: sources, packages, their settings, and Node. */
export function programVersion(): string {
  const hash = createHash('sha256').update(sourceVersion(SOURCE_FOLDERS));
  for (const file of SETTINGS) hash.update(readFileSync(file));
  return hash.digest('hex');
}
