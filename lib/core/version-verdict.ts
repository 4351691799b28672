import { compareVersions, type Version, type VersionRange } from './version.ts';

/** What an article says about versions. */
export type VersionFacts = {
  /** Empty: the article names no range. */
  readonly affected: readonly VersionRange[];
  /** First version with the correction. */
  readonly fixedIn?: Version | undefined;
};

/**
 * - `affected`: within a range that the article names, or before the correction
 * - `fixed`: at or after the correction
 * - `not-affected`: outside every range that the article names
 * - `depends`: the version is less exact than the range; `14` is both before and after `14.0.5`
 * - `unknown`: the article names neither ranges nor a correction
 */
export type VersionVerdict = 'affected' | 'fixed' | 'not-affected' | 'depends' | 'unknown';

/**
 * How a product version stands to an article.
 * @example judgeVersion('14.0.6', { affected: [{ from: '13' }], fixedIn: '14.1' }) → 'affected'
 */
export function judgeVersion(version: Version, { affected, fixedIn }: VersionFacts): VersionVerdict {
  if (fixedIn !== undefined) {
    if (compareVersions(version, fixedIn) >= 0) return 'fixed';
    if (isAtOrBefore(fixedIn, version)) return 'depends';
    if (affected.length === 0) return 'affected';
  }
  if (affected.length === 0) return 'unknown';
  if (affected.some((range) => holdsWhole(range, version))) return 'affected';
  return affected.some((range) => touches(range, version)) ? 'depends' : 'not-affected';
}

/** Whether the article may concern somebody with this version; what is not known may. */
export function mayConcern(version: Version, facts: VersionFacts): boolean {
  const verdict = judgeVersion(version, facts);
  return verdict !== 'fixed' && verdict !== 'not-affected';
}

/** `14` stands for 14.0 up to the last 14.x: the whole span lies in the range. */
function holdsWhole({ from, to }: VersionRange, version: Version): boolean {
  const isAboveStart = from === undefined || compareVersions(version, from) >= 0;
  if (to === undefined || !isAboveStart) return isAboveStart;
  const isExact = parts(version) >= parts(to);
  return isExact ? isAtOrBefore(version, to) : compareVersions(version, cut(to, parts(version))) < 0;
}

/** A part of the span lies in the range. */
function touches({ from, to }: VersionRange, version: Version): boolean {
  return (
    (from === undefined || isAtOrBefore(from, version)) && (to === undefined || isAtOrBefore(version, to))
  );
}

/** The end holds for everything below it that is more exact: `14.0.5` is at or before `14`. */
function isAtOrBefore(version: Version, end: Version): boolean {
  return compareVersions(cut(version, parts(end)), end) <= 0;
}

function parts(version: Version): number {
  return version.split('.').length;
}

function cut(version: Version, length: number): Version {
  return version.split('.').slice(0, length).join('.');
}
