import { createHash } from 'node:crypto';

/**
 * SHA-256 of values that JSON can hold, in hexadecimal digits. They are read one after the other: thousands of articles
 * as one text would take hundreds of megabytes.
 */
export function hashValues(values: Iterable<unknown>): string {
  const hash = createHash('sha256');
  // JSON has no line breaks, so no two lists of values give the same lines.
  for (const value of values) hash.update(`${JSON.stringify(value) ?? ''}\n`);
  return hash.digest('hex');
}
