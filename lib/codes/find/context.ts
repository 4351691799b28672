import { type CodeId, win32Id } from '../code.ts';
import { isNamed } from '../names.ts';
import { type Finding, lineAfter, lineBefore } from './finding.ts';
import { isReply } from './reply-codes.ts';

/**
 * "Error 1603", "Fehlercode: 5", "exit code 0x643", "error number: 10061", "Msg 18456": a word that announces
 * a code, then at most a few characters, then the number. Every part has a bound, so the search is linear.
 */
const ANNOUNCED =
  /(?<![\p{L}\d_])(?:[\p{L}\d]{0,12}(?:error|fehler|failure)|err|errno|(?:exit|return|status|result|rückgabe|beendigungs|ergebnis|system|reason)(?=[ -]?(?:code|wert|value))|msg|meldung|LastError)[ -]{0,2}(?:code|codes|number|nummer|nr|no|wert|value|status)?\.?(?: (?:is|ist|of|was|lautet|von))?[ \t]{0,4}[:=#(\x5b]?[ \t]{0,4}[(\x5b'"#]?(-?\d{1,5}|0x[0-9a-f]{1,5})(?![\w%-]|[.,:/]\d|[.,]?\w)/giu;

/** A number of these units measures something. */
const UNIT =
  /^\s?(?:[kmgt]?i?b|bytes?|ms|sec(?:onds?)?|sek(?:unden)?|min(?:uten|utes)?|s|h|days?|tage?n?|times?|mal|users?|%|°)(?![\w])/iu;

const SQL_BEFORE = /(?:\bsql\b|sqlexception|sqlserver|provider:|netzwerkschnittstellen|\bodbc\b)/iu;
const SQL_AFTER =
  /^\)?,? ?(?:severity|schweregrad|level|ebene|class|state\b|status: \d|- error locating|- fehler beim bestimmen)/iu;
const KERBEROS_NEAR = /(?:failure code|kerberos|\bkrb|\bkdc|ticket)/iu;
const WINDOWS_BEFORE = /(?:win32|system|windows|winsock|wsa)/iu;
const INSTALLER_BEFORE = /(?:msiinstaller|-- ?(?:error|fehler)|windows installer|\bmsi\b)/iu;
const SCRIPT_BEFORE = /(?:run-?time|laufzeit|\bvba?\b)/iu;
const MAIL_NEAR = /(?:smtp|mail|recipient|empf[aä]nger|deliver|zustell|relay|said|mx\b|@)/iu;

/** How far before a Kerberos code the event that holds it may mention Kerberos. */
const EVENT_REACH = 600;

/** Small numbers that are codes only because the words before them say so. */
export function findAnnounced({ text, add }: Finding): void {
  for (const match of text.matchAll(ANNOUNCED)) {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - number.length;
    const after = lineAfter(text, end, 40);
    const isSlug = number.startsWith('-') && /\w/u.test(text[start - 1] ?? '');
    if (Number(number) === 0 || isSlug || UNIT.test(after)) continue;
    const event = text.slice(Math.max(0, start - EVENT_REACH), start);
    const before = lineBefore(text, start, 80);
    add(start, end, familyOf({ number, word: match[0], event, before, after }), 'context');
  }
}

type Announcement = {
  readonly number: string;
  readonly word: string;
  readonly event: string;
  readonly before: string;
  readonly after: string;
};

function familyOf({ number, word, event, before, after }: Announcement): CodeId {
  const code = Number(number);
  const isHex = /^0x/iu.test(number);
  if (isHex && code <= 0x60 && /(?:failure|fehler)[ -]?code/iu.test(word) && KERBEROS_NEAR.test(event)) {
    return `kerberos-${code}`;
  }
  if (code >= 1000 && code < 3000 && INSTALLER_BEFORE.test(before)) return `msi-${code}`;
  if (SQL_AFTER.test(after) || /^(?:msg|meldung)/iu.test(word) || (!isHex && SQL_BEFORE.test(before))) {
    return code < 0 ? `sql-minus-${-code}` : `sql-${code}`;
  }
  if (code < 0 || SCRIPT_BEFORE.test(before)) return `error-${Math.abs(code)}`;
  if (WINDOWS_BEFORE.test(before)) return win32Id(code);
  if (isHttpStatus(code) && !MAIL_NEAR.test(before + after)) return `http-${code}`;
  if (code >= 400 && isReply(code)) return `smtp-${code}`;
  return isNamed(win32Id(code)) ? win32Id(code) : `error-${code}`;
}

/** Where nothing speaks of mail, these numbers are mostly those of a web server or proxy. */
function isHttpStatus(code: number): boolean {
  return (code >= 400 && code <= 431) || (code >= 500 && code <= 511);
}
