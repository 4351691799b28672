import { createHash } from 'node:crypto';

/**
 * Eight hexadecimal digits of the content, for a name that may be cached for ever.
 * @example hashedName('figure.svg', '<svg/>') → 'figure.1f6cbb2d.svg'
 */
export function hashedName(name: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? `${name}.${hash}` : `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}
