import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.ts';

export type BuildBenchArguments = {
  readonly corpora: readonly string[];
  readonly sizes: readonly number[];
  readonly engines: readonly string[];
  readonly json: string | undefined;
  /** Where projects are built; on the disk of the project, so that packages can be linked. */
  readonly work: string;
  /** A build that takes longer is ended and reported as such. Minutes. */
  readonly limitMinutes: number;
};

export const USAGE = `npm run bench:build -- --corpora FILE… [--sizes 100,1000,5000,10000] [--engines lotse,starlight,nextra]
                    [--json OUT] [--work DIR] [--limit-minutes 30]`;

function positive(text: string, option: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new UsageError(`${option} needs a number above 0, not "${text}".`);
  return value;
}

/** @param args what follows the script's name. Throws a UsageError when something is missing. */
export function readArguments(args: readonly string[]): BuildBenchArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      corpora: { type: 'string', multiple: true },
      sizes: { type: 'string', default: '100' },
      engines: { type: 'string', default: 'lotse' },
      json: { type: 'string' },
      work: { type: 'string', default: '.cache/bench/build' },
      'limit-minutes': { type: 'string', default: '30' },
    },
  });
  // `--corpora a b c` gives the first as the option's value and the others as positionals.
  const corpora = [...(values.corpora ?? []), ...positionals];
  if (corpora.length === 0) throw new UsageError('Name --corpora.');
  return {
    corpora,
    sizes: values.sizes.split(',').map((size) => positive(size, '--sizes')),
    engines: values.engines.split(','),
    json: values.json,
    work: values.work,
    limitMinutes: positive(values['limit-minutes'], '--limit-minutes'),
  };
}
