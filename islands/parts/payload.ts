import { fromBase64Url, toBase64Url } from './base64url.ts';

/*
 * Texts in the fragment of an address. A fragment stays in the browser: no server sees it.
 */

/** Longer fragments are cut or refused by mail programs and chats. Characters. */
export const PAYLOAD_MAX_LENGTH = 8000;

/** A text, compressed. */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** What a small fragment can become at most, so that a made-up link cannot fill the memory. Bytes. */
const UNPACKED_MAX = 2 * 1024 * 1024;

/** The text of `packText`; `undefined` where it is broken or grows beyond measure. */
export async function unpackText(packed: string): Promise<string | undefined> {
  try {
    const stream = new Blob([fromBase64Url(packed)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const reader = stream.getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      parts.push(step.value);
      size += step.value.length;
      if (size > UNPACKED_MAX) {
        await reader.cancel();
        return undefined;
      }
    }
    return await new Blob(parts).text();
  } catch {
    return undefined;
  }
}
