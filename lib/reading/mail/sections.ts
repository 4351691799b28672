import type { RawLine, Section } from '../line.ts';
import type { SplitLine } from '../split-lines.ts';
import { readQuoteMarks } from './quote-marks.ts';

/** Names of header fields, of the transport and as Outlook copies them in German and English. */
const HEADER =
  /^(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Return-Path|Received|Message-ID|MIME-Version|Content-[A-Za-z-]{1,40}|X-[A-Za-z0-9-]{1,60}|Von|An|Betreff|Datum|Gesendet|Wichtigkeit|Importance|Priority|Anlagen|Attachments|DKIM-Signature|Authentication-Results|ARC-[A-Za-z-]{1,40}|Thread-(?:Topic|Index)|In-Reply-To|References): ?/iu;
const SENDER = /^(?:From|Von): ?/iu;
const COMPANION = /^(?:To|An|Subject|Betreff|Sent|Gesendet|Date|Datum|Reply-To|Return-Path|Received): ?/iu;

const GREETING =
  /^(?:Hallo|Guten (?:Tag|Morgen|Abend)|Sehr geehrte[rn]?|Moin|Servus|Grüezi|Grüß Gott|Hi|Hello|Dear|Liebe[rs]?|Good (?:morning|afternoon|evening|day))(?![\p{L}\p{N}-])[^:]{0,80}$/iu;
const CLOSING =
  /^(?:--(?: |=20)?$|(?:Mit )?(?:freundlichen|besten|vielen|herzlichen) (?:Grüßen|Grüssen|Gruß|Gruss)|(?:Freundliche|Viele|Beste|Liebe|Schöne|Herzliche) (?:Grüße|Grüsse)|Gruß|Gruss|Grüße|MfG|VG|LG|(?:Kind|Best|Warm|Many)? ?[Rr]egards|Yours (?:sincerely|faithfully)|Sincerely|Cheers|(?:Many )?Thanks(?: in advance)?,|Thank you,|Sent from my |Von meinem .{1,30} gesendet|Diese E-Mail (?:enthält|ist)|This e-?mail (?:contains|is|and))/u;
const ATTRIBUTION =
  /^(?:Am .{6,200} schrieb.{0,200}:|On .{6,200} wrote:|-{2,}\s?(?:Urspr|Original|Weitergeleitete|Forwarded).{0,60}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:)\s*$/u;

/** How a line begins that a program wrote; the end of a signature that a log follows. */
const PROGRAM_LINE =
  /^\s{0,8}(?:\[?\d{4}-\d{2}-\d{2}[T ]|\[?\d{1,2}\.\d{1,2}\.\d{4}[ ,]|<Event[ >]|(?:Protokollname|Log Name|Ereignis-ID|Event ID|Error type|ProviderName)\s*:|MSI \(|\[[0-9A-F]{4}:[0-9A-F]{4}\]|#Fields:|(?:at|bei) [\p{L}_][\p{L}\p{N}_.`<>]{3,200}\(|[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} )/u;

/** A signature is short; what comes later is text again. */
const SIGNATURE_LINES = 20;

type State = { section: Section; sectionDepth: number; left: number; isHistory: boolean };

/**
 * Tells the parts of a ticket mail apart: header fields, greeting, text, quoted history, signature. Text that is
 * no mail is all body.
 * @param firstNumber number of the first line in the whole paste.
 */
export function markSections(lines: readonly SplitLine[], firstNumber = 1): readonly RawLine[] {
  const state: State = { section: 'body', sectionDepth: 0, left: 0, isHistory: false };
  return lines.map((line, index) => {
    const marks = readQuoteMarks(line.text);
    const content = line.text.slice(marks.content, marks.content + 400).trimEnd();
    advance(state, content, marks.depth, lines, index);
    const section =
      state.section === 'body' && (marks.depth > 0 || state.isHistory) ? 'quote' : state.section;
    const raw: RawLine = { number: firstNumber + index, ...line, ...marks, section };
    if (state.section === 'greeting') state.section = 'body';
    return raw;
  });
}

function advance(
  state: State,
  content: string,
  depth: number,
  lines: readonly SplitLine[],
  index: number,
): void {
  if (state.section === 'header') {
    // Folded fields begin with space; an empty line ends the header.
    if (HEADER.test(content) || (/^\s+\S/u.test(content) && depth === state.sectionDepth)) return;
    state.section = 'body';
  }
  if (state.section === 'signature') {
    state.left -= 1;
    const isOver = state.left <= 0 || depth !== state.sectionDepth || PROGRAM_LINE.test(content);
    if (isOver) state.section = 'body';
  }
  if (content === '') return;
  if (startsHeader(content, lines, index)) {
    if (index > 0 && depth === 0) state.isHistory = hasTextBefore(lines, index);
    state.section = 'header';
    state.sectionDepth = depth;
  } else if (ATTRIBUTION.test(content)) {
    if (depth === 0 && /^-/u.test(content)) state.isHistory = true;
    state.section = 'header';
    state.sectionDepth = depth;
  } else if (state.section === 'body' && CLOSING.test(content)) {
    state.section = 'signature';
    state.sectionDepth = depth;
    state.left = SIGNATURE_LINES;
  } else if (state.section === 'body' && GREETING.test(content)) {
    state.section = 'greeting';
  }
}

/** A sender and another field near each other: one alone is as likely a line of a log. */
function startsHeader(content: string, lines: readonly SplitLine[], index: number): boolean {
  if (!HEADER.test(content)) return false;
  let hasSender = false;
  let hasCompanion = false;
  for (let offset = 0; offset < 12; offset += 1) {
    const line = lines[index + offset]?.text;
    if (line === undefined) break;
    const text = line.slice(readQuoteMarks(line).content, 400);
    if (!HEADER.test(text) && !/^\s+\S/u.test(text)) break;
    hasSender ||= SENDER.test(text);
    hasCompanion ||= COMPANION.test(text);
  }
  return hasSender && hasCompanion;
}

/** Whether anything but rulers stands above: then the header introduces older mail, not this one. */
function hasTextBefore(lines: readonly SplitLine[], index: number): boolean {
  for (let before = index - 1; before >= 0 && before > index - 50; before -= 1) {
    if (/[\p{L}\p{N}]/u.test(lines[before]?.text ?? '')) return true;
  }
  return false;
}
