/**
 * How lines begin that a program wrote on their own: a time, a field and its value, a stack frame, an SMTP reply.
 * None of them continues the line above.
 */
const START = new RegExp(
  [
    String.raw`\[?\d{4}[-/]\d{2}[-/]\d{2}[T ,]`,
    String.raw`\[?\d{1,2}[./]\d{1,2}[./]\d{4}[ ,]`,
    String.raw`\[?\d{2}:\d{2}:\d{2}`,
    String.raw`[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}`,
    String.raw`(?:at|bei) [\p{L}_<][\p{L}\p{N}_.<>\x60+,\[\]]{2,200}\(`,
    '--- ',
    '---> ',
    '<[/?]?[A-Z][A-Za-z]{1,20}[ />]',
    '#[A-Z][A-Za-z-]{2,20}:',
    String.raw`#\d{1,3} `,
    String.raw`MSI \([sc]\)`,
    String.raw`\[[0-9A-F]{4}:[0-9A-F]{4}\]`,
    String.raw`[2-5]\d{2}[ -](?:\d\.\d\.\d|[A-Z])`,
    String.raw`(?:EHLO|HELO|MAIL FROM|RCPT TO|DATA|QUIT|STARTTLS)(?!\p{L})`,
    String.raw`[\p{Lu}][\p{L}-]{1,20}(?: [\p{L}-]{2,16})? {0,24}:(?: |$)`,
    '[-=_*#]{4,}',
  ]
    .map((pattern) => `(?:${pattern})`)
    .join('|'),
  'u',
);
const ANCHORED = new RegExp(String.raw`^\s{0,12}(?:${START.source})`, 'u');

/** @example startsRecord('2025-03-24 09:13:58 INFO') → true, startsRecord('ctionException') → false */
export function startsRecord(text: string): boolean {
  return ANCHORED.test(text.length > 300 ? text.slice(0, 300) : text);
}
