import { readTextFile } from '#lib/content/source.ts';
import type { Finding, Rule } from '../rule.ts';

type Fault = { readonly pattern: RegExp; readonly message: string };

const FAULTS: readonly Fault[] = [
  { pattern: /<script\b/giu, message: 'A picture must not contain a script. Remove it.' },
  { pattern: /<foreignObject\b/giu, message: 'A picture must not contain HTML. Draw the text with <text>.' },
  {
    pattern: /\son[a-z]+\s*=\s*["']/giu,
    message: 'A picture must not react to events. Remove the attribute.',
  },
  {
    pattern: /(?:href\s*=\s*["']|url\(\s*["']?|@import\s+["']?)(?!#)[^"')\s]/giu,
    message: 'A picture must not load anything. Draw it here, or refer to a part of this file with #name.',
  },
];

const SIZE =
  /<svg\b[^>]*?(?:\sviewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+[\d.]+[ ,]+[\d.]+"|\swidth="[\d.]+"[^>]*\sheight="[\d.]+")/u;

function* findFaults(file: string, text: string): Generator<Finding> {
  if (!SIZE.test(text)) {
    const message =
      'The picture states no size. Write viewBox="0 0 680 240" width="680" height="240" into <svg>.';
    yield { file, line: 1, column: 1, message };
  }
  for (const { pattern, message } of FAULTS) {
    for (const { index } of text.matchAll(pattern)) {
      const before = text.slice(0, index);
      yield { file, line: before.split('\n').length, column: index - before.lastIndexOf('\n'), message };
    }
  }
}

export const figureFile: Rule = {
  id: 'figure-file',
  severity: 'error',
  description: 'A figure states its size, and it neither runs nor loads anything.',
  async check({ content }) {
    const files = content.articles.flatMap(({ files: { folder, names } }) =>
      names.filter((name) => name.endsWith('.svg')).map((name) => `${folder}/${name}`),
    );
    const texts = await Promise.all(files.map(readTextFile));
    return texts.flatMap((source) => (source ? [...findFaults(source.file, source.text)] : []));
  },
};
