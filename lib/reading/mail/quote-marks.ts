/** How deep a line is quoted and where its text begins behind the marks. */
export type QuoteMarks = { readonly depth: number; readonly content: number };

const NONE: QuoteMarks = { depth: 0, content: 0 };
const SMTP_VERB =
  /^(?:EHLO|HELO|MAIL FROM|RCPT TO|DATA|QUIT|STARTTLS|AUTH|RSET|NOOP|BDAT|VRFY)(?![\p{L}\p{N}])/iu;

/**
 * Reads the `>` in front of a quoted line. One space behind the last mark belongs to it, further ones to the text:
 * a mail client that breaks in mid-word keeps them. A client's command in an SMTP transcript is no quote.
 * @example readQuoteMarks('> > Unable') → { depth: 2, content: 4 }
 */
export function readQuoteMarks(line: string): QuoteMarks {
  if (!/^ ?>/u.test(line)) return NONE;
  let depth = 0;
  let content = 0;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '>') {
      depth += 1;
      content = index + 1;
    } else if (line[index] !== ' ' || index > content + 1) {
      break;
    }
  }
  // `>>>` alone in front of a word is the arrow of a transcript or a prompt as often as a quote of a quote.
  if (line[content] === ' ') content += 1;
  return SMTP_VERB.test(line.slice(content, content + 12)) ? NONE : { depth, content };
}
