import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';

export type BenchArguments = {
  readonly corpora: readonly string[];
  readonly content: string | undefined;
  readonly queries: string | undefined;
  readonly json: string | undefined;
  readonly details: string | undefined;
  readonly engines: readonly string[];
  readonly kinds: readonly string[] | undefined;
  /** Half of the queries: 0 or 1; tuning looks at one and is judged by the other. */
  readonly half: number | undefined;
};

export const USAGE = `npm run bench:search -- --corpus FILE… --queries FILE [--json OUT] [--engines lotse,minisearch,pagefind]
                     --content DIR [--queries FILE]   the portal's own articles; without queries those of foundBy
                     [--kinds error_log,typo] [--half 0|1] [--details OUT]`;

/** @param args what follows the script's name. Throws a UsageError when something is missing. */
export function readArguments(args: readonly string[]): BenchArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      corpus: { type: 'string', multiple: true },
      content: { type: 'string' },
      queries: { type: 'string' },
      json: { type: 'string' },
      details: { type: 'string' },
      engines: { type: 'string', default: 'lotse' },
      kinds: { type: 'string' },
      half: { type: 'string' },
    },
  });
  // `--corpus a b c` gives the first as the option's value and the others as positionals.
  const corpora = [...(values.corpus ?? []), ...positionals];
  if (corpora.length === 0 && values.content === undefined)
    throw new UsageError('Name --corpus or --content.');
  if (values.content === undefined && values.queries === undefined) throw new UsageError('Name --queries.');
  return {
    corpora,
    content: values.content,
    queries: values.queries,
    json: values.json,
    details: values.details,
    engines: values.engines.split(','),
    kinds: values.kinds?.split(','),
    half: values.half === undefined ? undefined : Number(values.half),
  };
}
