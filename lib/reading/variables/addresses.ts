import type { Detector, Variable } from '../variable.ts';
import { isHostName, isVendorHost } from './known-names.ts';

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]?\d)`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?`;

/** Four numbers behind such a word are a version: `NoSpamProxy 14.0.5.30`, `Version=4.0.0.0`. */
const VERSION_WORD =
  /(?:versions?|(?<!\p{L})(?:ver\.?|v|build|release)|nospamproxy(?: (?:server|gateway|suite|protection|encryption|cloud|mail gateway|command cent(?:er|re)))?|framework)[\s:="'/(]{0,4}$/iu;

const urls: Detector = {
  kind: 'url',
  mayHold: (line) => line.includes('://'),
  pattern: /(?<![A-Za-z0-9])(?:https?|hxxps?|ftps?|ldaps?|smb|file|wss?|sip|smtps?):\/\/[^\s"'<>|]{1,2048}/gu,
  accept: (match) => {
    const text = match[0].replace(/[.,;:!?)\]}]{1,8}$/u, '');
    const host = /:\/\/(?:[^/@]{0,256}@)?([^/:?#]{1,256})/u.exec(text)?.[1] ?? '';
    return spanOf(match, 'url', text.length, isVendorHost(host));
  },
};

const mails: Detector = {
  kind: 'mail',
  mayHold: (line) => line.includes('@'),
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}._%+~-])[\p{L}\p{N}_][\p{L}\p{N}._%+~-]{0,127}@(?:${LABEL}\.){0,8}${LABEL}(?![\p{L}\p{N}_@])`,
    'gu',
  ),
  accept: (match, line) =>
    isMessageId(match, line)
      ? spanOf(match, 'id', match[0].length, false)
      : spanOf(match, 'mail', match[0].length, false),
};

const ipv4: Detector = {
  kind: 'ip',
  mayHold: (line) => line.includes('.'),
  pattern: new RegExp(
    String.raw`(?<![\w.-])(?:${OCTET}\.){3}${OCTET}(?:/(?:3[0-2]|[12]?\d)(?!\d))?(?![\w-]|\.\d)`,
    'gu',
  ),
  accept: (match, line) =>
    VERSION_WORD.test(line.slice(Math.max(0, (match.index ?? 0) - 48), match.index))
      ? undefined
      : spanOf(match, 'ip', match[0].length, false),
};

const ipv6: Detector = {
  kind: 'ip',
  mayHold: (line) => line.includes('::') || /(?:[0-9A-Fa-f]{1,4}:){4}/u.test(line),
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}:.\]])(?:[0-9A-Fa-f]{0,4}:){2,7}(?:(?:${OCTET}\.){3}${OCTET}|[0-9A-Fa-f]{0,4})(?:%\w{1,16})?(?:/\d{1,3})?(?![\p{L}\p{N}:]|\.\d)`,
    'gu',
  ),
  accept: (match) => (isIpv6(match[0]) ? spanOf(match, 'ip', match[0].length, false) : undefined),
};

const hosts: Detector = {
  kind: 'host',
  mayHold: (line) => line.includes('.'),
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}._@\\-])(?:${LABEL}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}_(\\-]|\.[\p{L}\p{N}])`,
    'gu',
  ),
  accept: (match) => {
    if (!isHostName(match[0])) return undefined;
    // `250-mx.example.com`: the reply is no part of the host.
    const reply = /^[2-5]\d{2}-/u.exec(match[0])?.[0].length ?? 0;
    const { end, ...span } = spanOf(match, 'host', match[0].length, isVendorHost(match[0].slice(reply)));
    return { ...span, start: span.start + reply, end };
  },
};

/** Behind an address or the word itself; a bare `443` may be anything. */
const ports: Detector = {
  kind: 'port',
  mayHold: (line) => /\d/u.test(line),
  pattern:
    /(?<=[\p{L}\d.\]]:)\d{2,5}(?![\w:]|\.\d)|(?<=(?<![\p{L}])(?:[Pp]ort|PORT)(?: ?[:=#]? ?|\D{0,2}))\d{1,5}(?![\w]|\.\d)/gu,
  accept: (match, line) => {
    const start = match.index ?? 0;
    if (
      line[start - 1] === ':' &&
      !/[\p{L}\d-]\.[\p{L}\d.-]{1,64}:$|\]:$|localhost:$/u.test(line.slice(Math.max(0, start - 70), start))
    )
      return undefined;
    return Number(match[0]) <= 65_535 ? spanOf(match, 'port', match[0].length, false) : undefined;
  },
};

export const ADDRESS_DETECTORS: readonly Detector[] = [urls, mails, ipv6, ipv4, hosts, ports];

function spanOf(
  match: RegExpMatchArray,
  kind: Variable['kind'],
  length: number,
  isPublic: boolean,
): Variable {
  const start = match.index ?? 0;
  return isPublic ? { start, end: start + length, kind, isPublic } : { start, end: start + length, kind };
}

/** A message id looks like an address; the header or the long number in front of the @ tells. */
function isMessageId(match: RegExpMatchArray, line: string): boolean {
  const start = match.index ?? 0;
  const before = line.slice(Math.max(0, start - 24), start);
  return /message-?_?id["']?[\s:=<]{0,4}$/iu.test(before) || /^[0-9A-Fa-f.$-]{16,}@/u.test(match[0]);
}

function isIpv6(text: string): boolean {
  const address = text.replace(/[%/].*$/u, '');
  const groups = address.split(':').length;
  const shortened = address.split('::').length - 1;
  if (!/\d/u.test(address)) return false;
  return shortened === 1 ? groups >= 3 : shortened === 0 && groups === 8;
}
