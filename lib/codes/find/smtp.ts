import { type Finding, lineAfter, lineBefore } from './finding.ts';
import { isReply } from './reply-codes.ts';

/** A reply and its enhanced code, wherever they stand: "550 5.7.1", "550-5.1.11", "451 4.4.62". */
const REPLY_AND_STATUS = /(?<![\w.,:/-])([245]\d\d)([ -]#?)([245]\.\d{1,3}\.\d{1,3})(?![\w-]|\.\w)/gu;

/** A reply alone, at the start of a line or after what introduces a server's answer. */
const REPLY =
  /(?:^[ \t>]{0,8}(?:[<>]{1,3}[ \t]?|[SCR]:[ \t]?|[\d:.,TZ -]{8,40}[<>*][ ,]?)?|(?:(?:said|response|responded|answered|answer|antwort(?:ete)?|reply|smtp(?: error| code| reply| status|-fehler|-antwort)?|ndr|error from remote server)[ ]{0,2}(?:with|with code|code|mit)?[ ]{0,2}[:=]?[ ]{0,3}['"(<]?|returned ['"<]))([2345]\d\d)(?=[ -]|['")\].,;:]|\r?$)/gimu;

/** An enhanced status code alone. */
const STATUS = /(?<![\w.,/-])#?([245]\.[0-7]\.\d{1,3})(?![\w-]|\.\w|\.?\d)/gu;

const VERSION_BEFORE =
  /(?:version|ver\.?|\bv|release|build|framework|\.net|\bnet|core|tls|ssl|kernel|openssl|postfix|exim|sendmail|exchange|server|outlook|windows|update|patch|agent|client|module|paket|package|firmware|api|sdk|sp\d?|nospamproxy|php|python|java|node|powershell|mozilla|chrome|firefox|assembly|culture|[=@^~_])[ /:="'(-]{0,3}$/iu;
const MAIL_NEAR =
  /(?:deliver|bounce|ndr\b|dsn|smtp|status|reject|recipient|unzustell|zugestellt|zustell|mail|empf[aä]nger|diagnostic|relay|denied|verweigert|error|fehler|code|said|enhanced|esmtp|remote server)/iu;
const SIZE_AFTER = /^[ -]?(?:[kmgt]?i?b|bytes?|ms|users?|items?|stück|seconds?|sekunden|%)(?!\w)/iu;

/** What a web server says after its status: "503 Service Unavailable". */
const HTTP_AFTER =
  /^ (?:service unavailable|not found|forbidden|unauthori[sz]ed|bad (?:request|gateway)|gateway time|internal server error|proxy authentication)/iu;

/** SMTP replies and enhanced status codes (RFC 5321, RFC 3463). */
export function findSmtp({ text, add }: Finding): void {
  for (const match of text.matchAll(REPLY_AND_STATUS)) {
    const [whole, reply = '', gap = '', status = ''] = match;
    if (!isReply(Number(reply)) && reply[0] !== status[0]) continue;
    add(match.index, match.index + 3, `smtp-${reply}`, 'form');
    add(match.index + 3 + gap.length, match.index + whole.length, `dsn-${status}`, 'form');
  }
  for (const match of text.matchAll(REPLY)) {
    const reply = match[1] ?? '';
    const end = match.index + match[0].length;
    const after = lineAfter(text, end, 24);
    if (!isReply(Number(reply)) || SIZE_AFTER.test(after)) continue;
    add(end - 3, end, HTTP_AFTER.test(after) ? `http-${reply}` : `smtp-${reply}`, 'context');
  }
  for (const match of text.matchAll(STATUS)) {
    const status = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - status.length;
    if (isStatus(text, start, end)) add(start, end, `dsn-${status}`, 'form');
  }
}

/** Three numbers with dots are a version as often as a status: the words around decide. */
function isStatus(text: string, start: number, end: number): boolean {
  const before = lineBefore(text, start, 60);
  if (/(?:dsn|status|code)[=: "']{1,3}$/iu.test(before)) return true;
  // Success says nothing that a reader would look for, and 2.x.x is mostly a version.
  if (text[start] === '2' || VERSION_BEFORE.test(before) || /versions?\b/iu.test(before)) return false;
  const after = lineAfter(text, end, 60);
  const isAlone = /^\W*$/u.test(before) && /^\W*$/u.test(after);
  return isAlone || MAIL_NEAR.test(before) || (/^\W*$/u.test(before) && MAIL_NEAR.test(after));
}
