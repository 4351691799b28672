import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';

export type PageBenchArguments = {
  readonly engines: readonly string[];
  readonly runs: number;
  readonly json: string | undefined;
  readonly withLighthouse: boolean;
  /** Slug of the article that is opened. */
  readonly article: string;
  /** What is searched for: a code that stands in the text of one article. */
  readonly query: string;
};

export const ENGINE_NAMES = ['lotse', 'starlight', 'vitepress', 'docusaurus', 'nextra', 'fumadocs'] as const;

export const USAGE = `npm run bench:page -- [--engines ${ENGINE_NAMES.join(',')}] [--runs 5] [--json FILE]
                   [--no-lighthouse] [--article SLUG] [--query TEXT]`;

/** @param args what follows the script's name. @throws UsageError */
export function readArguments(args: readonly string[]): PageBenchArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engines: { type: 'string', default: ENGINE_NAMES.join(',') },
      runs: { type: 'string', default: '5' },
      json: { type: 'string' },
      'no-lighthouse': { type: 'boolean', default: false },
      article: { type: 'string', default: 'gateway-1088-schannel-36887' },
      query: { type: 'string', default: '0x80004005' },
    },
  });
  const engines = values.engines.split(',');
  const unknown = engines.find((name) => !ENGINE_NAMES.some((known) => known === name));
  if (unknown !== undefined) throw new UsageError(`There is no engine ${unknown}.`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new UsageError(`--runs is ${values.runs}; write a number from 1.`);
  const { json, article, query } = values;
  return { engines, runs, json, withLighthouse: !values['no-lighthouse'], article, query };
}
