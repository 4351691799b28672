import { isLocale, LOCALES } from '#lib/core/locale.ts';
import { keeping, scope } from './scope.ts';

/** Files whose name holds a hash of their content. */
export function isAsset(path: string): boolean {
  return path.startsWith(`${keeping.base}/assets/`);
}

/** Pages of this portal; others may lie beside it on the host. @example isPage('/de/unable-to-relay/') → true */
export function isPage(path: string): boolean {
  const [, locale = ''] = path.slice(keeping.base.length).split('/');
  return path.startsWith(`${keeping.base}/`) && isLocale(locale) && path.endsWith('/');
}

/** Within the portal: `/kb/L1002` is a number of the portal at /kb, not of the one at the root. */
const SHORT_ADDRESS = new RegExp(`^(?:/(?:${LOCALES.join('|')}))?/L\\d{4,6}$`, 'u');

/** Pages, and the short addresses that lead to them. @example isPlace('/L1002') → true */
export function isPlace(path: string): boolean {
  const isBelow = path.startsWith(`${keeping.base}/`);
  return isPage(path) || (isBelow && SHORT_ADDRESS.test(path.slice(keeping.base.length)));
}

/** A page by its address alone: what somebody searched for is no part of a kept page's name. */
export function pageKey(address: string): string {
  const { origin, pathname } = new URL(address, scope.location.origin);
  return origin + pathname;
}

/** @example localeOf('https://kb.example.com/en/imprint/') → 'en' */
export function localeOf(address: string): string {
  const locale =
    new URL(address, scope.location.origin).pathname.slice(keeping.base.length).split('/')[1] ?? '';
  return isLocale(locale) ? locale : 'de';
}
