import { checksum, createByteWriter } from './byte-codec.ts';
import { flexMaps, type SearchIndex } from './search-index.ts';
import { countSlots, writeSlots } from './slots-codec.ts';
import { INDEX_VERSION } from './types.ts';

/** The first bytes of every index file. */
export const MAGIC = 'LOTSE-IX';

/**
 * The index as one file: magic, format version, build, checksum, then articles, terms with their postings, and
 * pairs. Terms are sorted and share their beginnings; each posting carries its length, so that opening skips it
 * and a lookup reads only its own.
 * @param build stands for the content and code that it was made from; a client of another build refuses it.
 */
export function packIndex(index: SearchIndex, build: string): Uint8Array {
  const body = packBody(index);
  const file = createByteWriter();
  file.bytes(new TextEncoder().encode(MAGIC));
  file.number(INDEX_VERSION);
  file.text(build);
  file.number(checksum(body));
  file.number(body.length);
  file.bytes(body);
  return file.finish();
}

function packBody({ flex, articles, messages }: SearchIndex): Uint8Array {
  const { map, ctx } = flexMaps(flex);
  const terms = [...map.keys()].sort();
  const places = new Map(terms.map((term, place) => [term, place]));
  const body = createByteWriter();
  body.text(JSON.stringify({ articles, messages }));
  body.number(terms.length);
  let previous = '';
  for (const term of terms) {
    const shared = sharedLength(previous, term);
    const slots = map.get(term) ?? [];
    body.number(shared);
    body.text(term.slice(shared));
    body.number(countSlots(slots));
    packed(body, (writer) => writeSlots(writer, slots));
    previous = term;
  }
  terms.forEach((term) => {
    packed(body, (writer) => {
      let before = 0;
      const nexts = [...(ctx.get(term) ?? [])].map(([next, slots]) => ({
        place: places.get(next) ?? 0,
        slots,
      }));
      for (const { place, slots } of nexts.sort((a, b) => a.place - b.place)) {
        writer.number(place - before);
        packed(writer, (inner) => writeSlots(inner, slots));
        before = place;
      }
    });
  });
  return body.finish();
}

/** Writes a part with its length before it. */
function packed(target: ReturnType<typeof createByteWriter>, write: (writer: typeof target) => void): void {
  const part = createByteWriter();
  write(part);
  const bytes = part.finish();
  target.number(bytes.length);
  target.bytes(bytes);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
