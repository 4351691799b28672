import { Icon } from '#components/parts/icon.tsx';
import { createCodeBook } from '#lib/codes/code-book.ts';
import { findCodes } from '#lib/codes/find-codes.ts';
import { codeTable } from '#lib/codes/table.ts';
import { sampleText, splitPlaceholders, type Wording, wordingsOf } from '#lib/content/message-text.ts';
import type { Message } from '#lib/content/types.ts';
import type { Locale } from '#lib/core/locale.ts';
import { plural } from '#lib/i18n/format.ts';
import { getMessages } from '#lib/i18n/messages.ts';
import { BrokenWords } from './broken-words.tsx';
import { groupLines, type LinePiece, markDeciding } from './message-lines.ts';

const book = createCodeBook(codeTable());

/** A decimal HRESULT says little; its hexadecimal form and name stand behind it, outside the clipboard. */
function decode(text: string): string | undefined {
  if (!/^-?\d{10}$/u.test(text)) return undefined;
  const id = findCodes(text)[0]?.id;
  if (id === undefined) return undefined;
  const names = book.equivalents(id);
  const parts = [
    names.find((name) => name.form === 'hex')?.text,
    names.find((name) => name.form === 'symbol')?.text,
  ];
  return parts.filter(Boolean).join(' ') || undefined;
}

function Plain({ text }: { readonly text: string }) {
  const match = /-?\b\d{10}\b/u.exec(text);
  const decoded = match && decode(match[0]);
  if (!match || !decoded) return <BrokenWords text={text} />;
  return (
    <>
      <BrokenWords text={text.slice(0, match.index)} />
      <span data-dec={decoded}>{match[0]}</span>
      <BrokenWords text={text.slice(match.index + match[0].length)} />
    </>
  );
}

function Piece({ piece }: { readonly piece: LinePiece }) {
  if (piece.kind === 'plain') return <Plain text={piece.text} />;
  if (piece.kind === 'sample') return <var>{piece.text}</var>;
  return (
    <mark>
      <BrokenWords text={piece.text} />
    </mark>
  );
}

function piecesOf(line: string, { deciding, placeholders }: Message): LinePiece[] {
  return splitPlaceholders(line).flatMap((part): LinePiece[] =>
    part.kind === 'text'
      ? markDeciding(part.text, deciding)
      : [{ kind: 'sample', text: placeholders[part.name]?.sample ?? part.name }],
  );
}

type Keyed<T> = { readonly key: number; readonly value: T };

/** Neither lines nor pieces are unique; what makes them so is where they begin. */
function withOffsets<T>(values: readonly T[], lengthOf: (value: T) => number): Keyed<T>[] {
  let offset = 0;
  return values.map((value) => {
    const key = offset;
    offset += lengthOf(value) + 1;
    return { key, value };
  });
}

function Lines({ lines, message }: { readonly lines: readonly string[]; readonly message: Message }) {
  return (
    <pre>
      <code>
        {withOffsets(lines, (line) => line.length).map(({ key, value: line }) => {
          const pieces = piecesOf(line, message);
          const isHit = pieces.some((piece) => piece.kind === 'deciding');
          return (
            <span key={key} className={isHit ? 'ln hit' : 'ln'}>
              {withOffsets(pieces, (piece) => piece.text.length).map((piece) => (
                <Piece key={piece.key} piece={piece.value} />
              ))}
              {'\n'}
            </span>
          );
        })}
      </code>
    </pre>
  );
}

type BlockProps = { readonly wording: Wording; readonly message: Message; readonly locale: Locale };

/** One wording of a message, as a block to read. */
export function MessageLog({ wording, message, locale }: BlockProps) {
  const words = getMessages(locale);
  const language =
    wording.language && (wording.language === 'de' ? words.message.german : words.message.english);
  const groups = withOffsets(groupLines(wording.text), (group) => group.lines.join('\n').length);
  return (
    <figure className="log" lang={wording.language ?? 'en'}>
      <figcaption className="log-h" lang={locale}>
        <Icon name="scroll-text" />
        <span>
          {message.where[locale]}
          {language && <span className="cnt"> · {language}</span>}
        </span>
        <lotse-copy data-text={sampleText(wording.text, message)} hidden>
          <button type="button" className="btn btn-q">
            <Icon name="copy" />
            <span>{words.copy.idle}</span>
          </button>
        </lotse-copy>
      </figcaption>
      {groups.map(({ key, value: { kind, lines } }) =>
        kind === 'lines' ? (
          <Lines key={key} lines={lines} message={message} />
        ) : (
          <details key={key} className="fold">
            <summary lang={locale}>
              <Icon name="chevron-right" />
              {plural(words.message.trace, lines.length)}
            </summary>
            <Lines lines={lines} message={message} />
          </details>
        ),
      )}
    </figure>
  );
}

/** A message to read: each wording of it, the reader's language first and the other one folded below. */
export function MessageBlock({ message, locale }: { readonly message: Message; readonly locale: Locale }) {
  const words = getMessages(locale);
  const [first, ...others] = wordingsOf(message, locale);
  if (first === undefined) return null;
  return (
    <div className="msg">
      <MessageLog wording={first} message={message} locale={locale} />
      {message.inferred && <p className="cnt">{words.article.inferred}</p>}
      {others.map((wording) => (
        <details key={wording.text} className="alt">
          <summary>
            <Icon name="chevron-right" />
            {wording.language === 'de' ? words.message.german : words.message.english}
          </summary>
          <MessageLog wording={wording} message={message} locale={locale} />
        </details>
      ))}
    </div>
  );
}
