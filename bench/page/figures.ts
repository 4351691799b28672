import { CATEGORIES, type Category, type LighthouseRun } from './lighthouse.ts';
import type { FirstHit, Visit } from './measure-page.ts';
import { KINDS, type Kind } from './served-file.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** All that was measured of one engine. */
export type Measured = {
  readonly version: string;
  readonly visits: readonly Visit[];
  readonly firstHits: readonly FirstHit[];
  readonly lighthouse: readonly LighthouseRun[];
  /** Why something could not be measured; the rest stands. */
  readonly failures: readonly string[];
};

/** The figures of one engine over its runs. Bytes are gzip, times milliseconds. */
export type Figures = {
  readonly version: string;
  readonly runs: number;
  readonly failures: readonly string[];
  readonly bytes: Readonly<Record<Kind, Spread>>;
  readonly total: Spread;
  readonly requests: Spread;
  readonly ahead: Spread;
  readonly kept: Spread;
  readonly firstPaint: Spread;
  readonly largestPaint: Spread;
  readonly blocking: Spread;
  readonly shift: Spread;
  readonly firstHit: Readonly<Record<keyof FirstHit, Spread>> | undefined;
  readonly lighthouse: Readonly<Record<Category, Spread>> | undefined;
  /** Audits that cost points in any run. */
  readonly faults: readonly string[];
  /** What the page itself asked for in its last run, the largest first. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
};

/** @throws Error when there was no visit */
export function figuresOf({ version, visits, firstHits, lighthouse, failures }: Measured): Figures {
  const over = (value: (visit: Visit) => number) => spreadOf(visits.map(value));
  return {
    version,
    runs: visits.length,
    failures,
    bytes: fromEntries(KINDS.map((kind) => [kind, over(({ bytes }) => bytes[kind])])),
    total: over(({ total }) => total),
    requests: over(({ requests }) => requests),
    ahead: over(({ ahead }) => ahead),
    kept: over(({ kept }) => kept),
    firstPaint: over(({ firstPaint }) => firstPaint),
    largestPaint: over(({ largestPaint }) => largestPaint),
    blocking: over(({ blocking }) => blocking),
    shift: over(({ shift }) => shift),
    firstHit:
      firstHits.length === 0
        ? undefined
        : {
            milliseconds: spreadOf(firstHits.map(({ milliseconds }) => milliseconds)),
            bytes: spreadOf(firstHits.map(({ bytes }) => bytes)),
            requests: spreadOf(firstHits.map(({ requests }) => requests)),
          },
    lighthouse:
      lighthouse.length === 0
        ? undefined
        : fromEntries(
            CATEGORIES.map((category) => [
              category,
              spreadOf(lighthouse.map(({ scores }) => scores[category])),
            ]),
          ),
    faults: [...new Set(lighthouse.flatMap(({ faults }) => faults))],
    files: (visits.at(-1)?.answers ?? [])
      .filter(({ purpose }) => purpose === 'page')
      .map(({ path, bytes }) => ({ path, bytes }))
      .toSorted((a, b) => b.bytes - a.bytes),
  };
}

function fromEntries<Name extends string>(
  entries: readonly (readonly [Name, Spread])[],
): Record<Name, Spread> {
  return Object.fromEntries(entries) as Record<Name, Spread>;
}
