import { isVersion, type Version } from '#lib/core/version.ts';
import { recall, remember } from '../parts/memory.ts';

const CHANGED = 'lotse:version';

/** Holds for this page where the browser keeps nothing. */
let ofThisPage: Version | undefined;

/** The product version that the reader has set; `undefined` without one. */
export function myVersion(): Version | undefined {
  const version = recall('version') ?? ofThisPage;
  return version !== undefined && isVersion(version) ? version : undefined;
}

/** Sets the version for all pages, or forgets it. `false` where it holds for this page only. */
export function setMyVersion(version: Version | undefined): boolean {
  ofThisPage = version;
  const isKept = remember('version', version);
  document.dispatchEvent(new CustomEvent(CHANGED));
  return isKept;
}

export function onMyVersion(handler: (version: Version | undefined) => void): void {
  document.addEventListener(CHANGED, () => handler(myVersion()));
}
