/** What a request asks for: a decoded path and the query as it was sent, with its question mark. */
export type RequestTarget = { readonly path: string; readonly query: string };

/**
 * Reads the target of a request line; `undefined` for one that is not well formed. The path is decoded once and
 * not normalised: a path with `..`, a backslash or a second layer of percent signs is simply no file's name.
 * @example parseTarget('/L1002?r=4') → { path: '/L1002', query: '?r=4' }
 */
export function parseTarget(target: string): RequestTarget | undefined {
  const local = target.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/iu, '') || '/';
  if (!local.startsWith('/')) return undefined;
  const [address = ''] = local.split('#', 1);
  const mark = address.indexOf('?');
  const encoded = mark === -1 ? address : address.slice(0, mark);
  const query = mark === -1 ? '' : address.slice(mark);
  try {
    const path = decodeURIComponent(encoded);
    return path.includes('\0') ? undefined : { path, query };
  } catch {
    return undefined;
  }
}
