import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/**
 * A part of the index or of the table of codes as it is published. Parts are compressed here, not by the web server:
 * most are shorter than what servers compress, and a pre-compressed copy of each in two formats would be three files
 * for one.
 */
export function deflatePart(bytes: Uint8Array): Promise<Uint8Array> {
  return deflate(bytes, { level: constants.Z_BEST_COMPRESSION });
}

/** What a published part says; `undefined` for a file of another kind. */
export async function inflatePart(name: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  return name.endsWith('.part') ? await inflate(bytes) : undefined;
}
