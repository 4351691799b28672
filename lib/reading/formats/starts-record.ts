/** Beginnings that no cut in mid-word brings about: a time, a stack frame, the marks of a format. */
const MARKED = [
  String.raw`\[?\d{4}[-/]\d{2}[-/]\d{2}[T ,]`,
  String.raw`\[?\d{1,2}[./]\d{1,2}[./]\d{4}[ ,]`,
  String.raw`\[?\d{2}:\d{2}:\d{2}`,
  String.raw`[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}`,
  String.raw`(?:at|bei) [\p{L}_<][\p{L}\p{N}_.<>\x60+,\[\]]{2,200}\(`,
  String.raw`(?:-{1,3}>?|<-{1,2}|<\*\*|[<>]{1,3}|[CS]:) `,
  '<[/?]?[A-Z][A-Za-z]{1,20}[ />]',
  '#[A-Z][A-Za-z-]{2,20}:',
  String.raw`#\d{1,3} `,
  String.raw`MSI \([sc]\)`,
  String.raw`\[[0-9A-F]{4}:[0-9A-F]{4}\]`,
  '[-=_*#]{4,}',
];
/** A label and its value, a reply or a command of SMTP. */
const LABELLED = [
  String.raw`[2-5]\d{2}[ -](?:\d\.\d\.\d|[A-Z])`,
  String.raw`(?:EHLO|HELO|MAIL FROM|RCPT TO|DATA|QUIT|STARTTLS)(?!\p{L})`,
  String.raw`[\p{Lu}][\p{L}-]{1,20}(?: [\p{L}-]{2,16})? {0,24}:(?: |$)`,
];
const IS_MARKED = new RegExp(String.raw`^\s{0,12}(?:${MARKED.join('|')})`, 'u');
const IS_RECORD = new RegExp(String.raw`^\s{0,12}(?:${[...MARKED, ...LABELLED].join('|')})`, 'u');

/**
 * Whether a program began a line on its own: none of these continues the line above where lines are broken between
 * words.
 * @example startsRecord('Error type:') → true, startsRecord('defined fatal alert code') → false
 */
export function startsRecord(text: string): boolean {
  return IS_RECORD.test(head(text));
}

/**
 * The same where lines may be cut in mid-word: `ROR: ` may be the end of `ERROR: `.
 * @example startsMarked('2025-03-24 09:13:58 INFO') → true, startsMarked('ROR: [16082]') → false
 */
export function startsMarked(text: string): boolean {
  return IS_MARKED.test(head(text));
}

function head(text: string): string {
  return text.length > 300 ? text.slice(0, 300) : text;
}
