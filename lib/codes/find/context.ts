import { type CodeId, win32Id } from '../code.ts';
import { type Finding, lineAfter, lineBefore } from './finding.ts';
import { isReply } from './reply-codes.ts';

/**
 * "Error 1603", "Fehlercode: 5", "exit code 0x643", "error number: 10061", "Msg 18456": a word that announces
 * a code, then at most a few characters, then the number. Every part has a bound, so the search is linear.
 */
const ANNOUNCED =
  /(?<![\p{L}\d_])(?:[\p{L}\d]{0,12}(?:error|fehler|failure)|err|errno|(?:exit|return|status|result|rückgabe|beendigungs|ergebnis|system|reason)(?=[ -]?(?:code|wert|value))|msg|meldung|LastError)[ -]{0,2}(?:code|codes|number|nummer|nr|no|wert|value|status)?\.?(?: (?:is|ist|of|was|lautet|von))?[ ]{0,2}[:=#(\x5b]?[ ]{0,3}[(\x5b'"#]?(-?\d{1,5}|0x[0-9a-f]{1,5})(?![\w%-]|[.,:/]\d|[.,]?\w)/giu;

/** A number of these units measures something. */
const UNIT =
  /^\s?(?:[kmgt]?i?b|bytes?|ms|sec(?:onds?)?|sek(?:unden)?|min(?:uten|utes)?|s|h|days?|tage?n?|times?|mal|users?|%|°)(?![\w])/iu;

/** Largest Win32 code in winerror.h is 15841; above that a number has no known family. */
const LARGEST_WIN32 = 15_999;

const SQL_BEFORE =
  /(?:\bsql\b|sqlexception|sqlserver|\bmsg\b|\bmeldung\b|provider:|netzwerkschnittstellen|\bodbc\b)/iu;
const SQL_AFTER = /^\)?,? ?(?:severity|schweregrad|level|ebene|class|state\b|status: \d)/iu;
const KERBEROS_BEFORE = /(?:failure code|fehlercode|kerberos|krb|kdc)/iu;
const WINDOWS_BEFORE = /(?:win32|system|windows|winsock|wsa)/iu;
const MAIL_NEAR = /(?:smtp|mail|recipient|empf[aä]nger|deliver|zustell|relay|said|mx\b|@)/iu;
const INSTALLER_BEFORE = /(?:msiinstaller|-- ?(?:error|fehler)|windows installer|\bmsi\b)/iu;

/** Small numbers that are codes only because the words before them say so. */
export function findAnnounced({ text, add }: Finding): void {
  for (const match of text.matchAll(ANNOUNCED)) {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - number.length;
    const after = lineAfter(text, end, 40);
    if (UNIT.test(after)) continue;
    const before = lineBefore(text, start, 80);
    add(start, end, familyOf(number, before, after), 'context');
  }
}

function familyOf(number: string, before: string, after: string): CodeId {
  const isHex = /^0x/iu.test(number);
  const code = Number(number);
  if (isHex && code <= 0x60 && KERBEROS_BEFORE.test(before) && !/exit|return/iu.test(before)) {
    return `kerberos-${code}`;
  }
  if (SQL_AFTER.test(after) || (!isHex && SQL_BEFORE.test(before))) return sqlId(code);
  if (code < 0) return `error-minus-${-code}`;
  if (INSTALLER_BEFORE.test(before) && code >= 1000 && code < 3000) return `msi-${code}`;
  if (!WINDOWS_BEFORE.test(before)) {
    if (isHttpStatus(code) && !MAIL_NEAR.test(before + after)) return `http-${code}`;
    if (code >= 400 && isReply(code)) return `smtp-${code}`;
  }
  return code > 0 && code <= LARGEST_WIN32 ? win32Id(code) : `error-${code}`;
}

/** Where nothing speaks of mail, these numbers are mostly those of a web server or proxy. */
function isHttpStatus(code: number): boolean {
  return (code >= 400 && code <= 431) || (code >= 500 && code <= 511);
}

/** SqlClient reports a timeout as -2; a hyphen alone would be overlooked in an address. */
function sqlId(code: number): CodeId {
  return code < 0 ? `sql-minus-${-code}` : `sql-${code}`;
}
