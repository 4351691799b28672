/**
 * A 32-bit hash of a text: FNV-1a over its UTF-16 units, then the finaliser of MurmurHash3, because the low bits of
 * FNV alone spread short words badly over few buckets.
 * @param seed gives a hash that is independent of one with another seed
 */
export function hashText(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const FINGERPRINT_SEED = 0x5bd1e995;

/**
 * 24 bits that stand for a text among a few hundred others. Two texts share them once in 16 million, so of a million
 * lookups in lists of 200 about twelve find a posting that is not theirs.
 */
export function fingerprintOf(text: string): number {
  return hashText(text, FINGERPRINT_SEED) >>> 8;
}
