import type { Place } from '../types.ts';

/** Lines as programs write them: fields of events, exceptions, stack traces, SMTP replies, stamped log lines. */
const PROGRAM_LINE =
  /^[ \t>]{0,12}(?:(?:Error (?:type|code|number|text)|Fehlertyp|Fehlercode|Failure status|Request status|Program location|Protokollname|Log Name|Ereignis-ID|Event ID) ?:|(?:at|bei) [\p{L}_][\p{L}\p{N}_.`<>]{3,200}\(|[45]\d\d[ -][245]\.\d{1,3}\.\d{1,3} |[45]\d\d [A-Z][a-z]|(?:Gateway|Intranet) Role \d{3,5}|S?[Ss]channel \d{5}|\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}|\[?\d{1,2}\.\d{1,2}\.\d{4},? \d{1,2}:\d{2}:\d{2}|MSI \(|\[[0-9A-F]{4}:[0-9A-F]{4}\]|[\p{L}.]{3,80}Exception\b).*$/gmu;

/** At least three words in quotes, or two that say that something failed. */
const QUOTED =
  /["„“»']((?:[^\s"„“”«»]{1,60} ){2,30}[^\s"„“”«»]{1,60}|[^\n"„“”«»]{0,60}(?:[Ee]rror|[Ff]ehler|[Uu]nable|[Cc]ould not|[Cc]annot|failed|denied|verweigert)[^\n"„“”«»]{0,120})["“”«']/gu;

/** Where the ticket gives a message word for word. */
export function findMessages(text: string): readonly Place[] {
  const lines = [...text.matchAll(PROGRAM_LINE)];
  const quotes = [...text.matchAll(QUOTED)];
  return [...lines, ...quotes]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .toSorted((a, b) => a.start - b.start);
}
