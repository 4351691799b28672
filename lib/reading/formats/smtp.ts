import type { LogicalLine } from '../line.ts';
import { type MappedText, sliceMapped, trimMapped } from '../mapped-text.ts';
import { type Block, createRecord, type Format } from '../record.ts';
import { isBehindGap, isOtherSection } from './line-shapes.ts';

/** The side that speaks, as telnet notes, swaks, Postfix and mail clients mark it. */
const ARROW = String.raw`(?:\s{0,8}(?:[CS]:|Client:|Server:|<?[-=*~]{1,3}>?|>{1,3}|<{1,3}|<\*\*|\*\*>|In:|Out:)\s{1,4})?`;
const REPLY = new RegExp(String.raw`^${ARROW}\s{0,8}(?<code>[2-5]\d{2})(?<more>[- ])(?=\S)`, 'du');
const COMMAND = new RegExp(
  String.raw`^${ARROW}\s{0,8}(?:EHLO|HELO|MAIL FROM|RCPT TO|DATA|QUIT|STARTTLS|AUTH (?:LOGIN|PLAIN|NTLM)|RSET|NOOP|BDAT|VRFY)(?![\p{L}\p{N}-])`,
  'iu',
);
/** A reply has at most that many lines that anyone needs. */
const REPLY_LINES = 60;

/** Dialogues of a client and a mail server: a record for each command and each reply. */
export const smtp: Format = { name: 'smtp', read };

function read(lines: readonly LogicalLine[], at: number): Block | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const match = REPLY.exec(line.text.slice(0, 200));
  if (match !== null && isReply(line.text, match)) return readReply(lines, at, match);
  if (!COMMAND.test(line.text.slice(0, 200))) return undefined;
  return {
    records: [createRecord('smtp', lines, at, at + 1, { message: [behindArrow(line)] })],
    next: at + 1,
  };
}

/** Three digits begin many lines; a mail server goes on with an enhanced code, a host or a known word. */
function isReply(text: string, match: RegExpExecArray): boolean {
  const rest = text.slice(match[0].length, match[0].length + 200);
  if (/^[2-5]\.\d{1,3}\.\d{1,3}(?!\d)/u.test(rest) || match[0].trimStart().length > 4) return true;
  if (match.groups?.more === '-') return /^[A-Za-z0-9][\w.=+ ,()[\]:-]*$/u.test(rest);
  return /SMTP|\bOK\b|[Rr]elay|[Mm]ailbox|[Rr]ecipient|[Ss]ender|[Rr]eady|[Qq]ueued|[Rr]eject|[Dd]enied|TLS|[Aa]uth|[Ss]ervice|[Aa]ccess|[Dd]omain|[Mm]essage|[Mm]ail|HELP|DSN|8BITMIME|PIPELINING/u.test(
    rest,
  );
}

function readReply(lines: readonly LogicalLine[], at: number, match: RegExpExecArray): Block {
  const code = match.groups?.code ?? '';
  let next = at + 1;
  let more = match.groups?.more;
  while (more === '-' && next < lines.length && next - at < REPLY_LINES) {
    const following = REPLY.exec(lines[next]?.text.slice(0, 200) ?? '');
    if (following?.groups?.code !== code || isOtherSection(lines, next) || isBehindGap(lines, next, 1)) break;
    more = following.groups.more;
    next += 1;
  }
  const line = lines[at];
  const span = match.indices?.groups?.code;
  const fields = line !== undefined && span !== undefined ? { code: sliceMapped(line, ...span) } : {};
  return {
    records: [
      createRecord('smtp', lines, at, next, { fields, message: lines.slice(at, next).map(behindArrow) }),
    ],
    next,
  };
}

function behindArrow(line: MappedText): MappedText {
  const arrow = new RegExp(`^${ARROW}`, 'u').exec(line.text)?.[0].length ?? 0;
  return trimMapped(sliceMapped(line, arrow));
}
