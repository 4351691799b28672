import { inflatePart } from './deflate-part.ts';

/** What a part of a large index says; all other files, a whole index among them, hold their words as they are. */
export async function indexText(name: string, file: Uint8Array): Promise<string | undefined> {
  const bytes = await inflatePart(name, file);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}
