import { keeping, scope } from './scope.ts';

/** Files whose name holds a hash of their content. */
export function isAsset(path: string): boolean {
  return path.startsWith(`${keeping.base}/assets/`);
}

/** @example isPage('/de/unable-to-relay/') → true */
export function isPage(path: string): boolean {
  return path.startsWith(`${keeping.base}/`) && path.endsWith('/');
}

/** Pages, and the short addresses that lead to them. @example isPlace('/L1002') → true */
export function isPlace(path: string): boolean {
  return isPage(path) || (path.startsWith(`${keeping.base}/`) && /\/L\d{4,6}$/u.test(path));
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
  return locale in keeping.notices ? locale : 'de';
}
