/** What stands at a place of a CSV text. */
export type ParsedRecord =
  /** `end` is behind the line break. */
  | { readonly kind: 'record'; readonly fields: readonly string[]; readonly end: number }
  /** The text ends within the record. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'fault'; readonly reason: 'stray-quote' };

/**
 * Reads one record of CSV (RFC 4180) with any delimiter. Quotes count at the beginning of a field only; within a
 * quoted field they are doubled. A single one there is a fault rather than guessed at: it is most often the
 * quote of a later record, when the own one was never closed.
 * @param isLast the text is the end of the file.
 */
export function parseRecord(text: string, from: number, delimiter: string, isLast: boolean): ParsedRecord {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at, delimiter);
    if (field === undefined) return { kind: 'incomplete' };
    fields.push(field.value);
    const end = field.end;
    if (end >= text.length) return isLast ? { kind: 'record', fields, end } : { kind: 'incomplete' };
    if (text[end] === delimiter) at = end + 1;
    else if (text[end] === '\n') return { kind: 'record', fields, end: end + 1 };
    else if (text[end] === '\r' && text[end + 1] === '\n') return { kind: 'record', fields, end: end + 2 };
    else if (text[end] === '\r' && end + 1 >= text.length) {
      return isLast ? { kind: 'record', fields, end: end + 1 } : { kind: 'incomplete' };
    } else return { kind: 'fault', reason: 'stray-quote' };
  }
}

type Field = { readonly value: string; readonly end: number };

/** `undefined` when the closing quote is not there. */
function quotedField(text: string, from: number): Field | undefined {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function plainField(text: string, from: number, delimiter: string): Field {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  const isBreak = text[end] === '\n' && text[end - 1] === '\r' && end > from;
  return {
    value: text.slice(from, isBreak ? end - 1 : end).replace(/\r$/u, ''),
    end: isBreak ? end - 1 : end,
  };
}
