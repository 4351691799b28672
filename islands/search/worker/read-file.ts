import { decodeFile } from '#lib/reading/decode-file.ts';
import { MAX_BYTES } from '#lib/reading/limit.ts';
import { SearchProblem } from '../client/problem.ts';

/** In UTF-16 a text takes twice the bytes that the limit counts. */
const MAX_READ = 2 * MAX_BYTES + 65_536;
/** Enough to tell the encoding. */
const HEAD = 65_536;

/**
 * Text of a chosen or dropped file; of one that is far over the limit only the end is read, whatever its size.
 * @throws SearchProblem `unreadable`, or why the file is no text.
 */
export async function readFile(file: Blob): Promise<string> {
  if (file.size <= MAX_READ) return decode(await bytesOf(file)).text;
  const { encoding } = decode(wholeCharacters(await bytesOf(file.slice(0, HEAD))));
  // Even, so that no unit of UTF-16 is cut.
  const start = 2 * Math.ceil((file.size - MAX_READ) / 2);
  const text = new TextDecoder(encoding).decode(await bytesOf(file.slice(start)));
  // Its first line is a piece of one.
  return text.slice(text.indexOf('\n') + 1);
}

async function bytesOf(part: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch (cause) {
    throw new SearchProblem('unreadable', { cause });
  }
}

function decode(bytes: Uint8Array) {
  const decoded = decodeFile(bytes);
  if ('refused' in decoded) throw new SearchProblem(decoded.refused);
  return decoded;
}

/** Without the piece of a UTF-8 character at the end of a cut. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > bytes.length - 4 && (bytes[end - 1] ?? 0) >= 0x80) end -= 1;
  return bytes.subarray(0, end);
}
