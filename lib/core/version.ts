/** A product version as written, such as `13.1` or `14.0.5.30`. */
export type Version = string;

/** Versions from `from` up to and including `to`; a missing end is open. */
export type VersionRange = { readonly from?: Version | undefined; readonly to?: Version | undefined };

const VERSION = /^\d+(?:\.\d+){0,3}$/u;

export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/**
 * Compares part by part as numbers; a missing part counts as 0.
 * @example compareVersions('9.2', '13.1') → -1
 */
export function compareVersions(a: Version, b: Version): -1 | 0 | 1 {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return 0;
}

/**
 * The upper end holds for everything below it that is more exact: `14.0.5` is within `to: 14`.
 */
export function isInRange(version: Version, { from, to }: VersionRange): boolean {
  if (from !== undefined && compareVersions(version, from) < 0) return false;
  if (to === undefined) return true;
  const parts = to.split('.').length;
  return compareVersions(version.split('.').slice(0, parts).join('.'), to) <= 0;
}
