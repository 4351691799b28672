/**
 * What a log line is by its form alone. Level words are no help: real logs mark the telling line
 * "Information" as often as "Error".
 */
export type LineRole = 'message' | 'frame' | 'header' | 'access' | 'success';

/** `at Name.Space.Method(…)`, `bei …`, `#3 /path(12): …`, `... 12 more`, `File "x", line 3`. */
const FRAME =
  /^\s*(?:(?:at|bei|à) [\p{L}\p{N}_$.<>`[\]+]+[.(]|#\d+ |\.{3} \d+ more\b|File "[^"]{1,300}", line \d)/u;
/** `Received: from …`, `X-MS-Exchange-Organization-AuthAs: …` */
const MAIL_HEADER =
  /^(?:X-[A-Za-z-]{2,80}|Received|Return-Path|Message-ID|Authentication-Results|DKIM-Signature|ARC-[A-Za-z-]{2,40}|MIME-Version|Content-[A-Za-z-]{2,40}): /u;
/** `… GET /path …` as web servers log each request. */
const ACCESS = /(?:^|[\s"])(?:GET|POST|HEAD|PUT|OPTIONS|PROPFIND|RPC_(?:IN|OUT)_DATA) \/\S* /u;

/** An SMTP reply of the classes 2 and 3: what it says went well (RFC 5321, 4.2.1). */
const SUCCESS = /^[,"<>\s]{0,4}[23]\d\d(?:[ -]|$)/u;

export function roleOf(line: string): LineRole {
  if (FRAME.test(line)) return 'frame';
  if (MAIL_HEADER.test(line)) return 'header';
  if (SUCCESS.test(line)) return 'success';
  return ACCESS.test(line) ? 'access' : 'message';
}
