import { Fragment } from 'react';

const LONG_TOKEN = /\S{35,}/u;

/**
 * A line of a log or command in which tokens over 34 characters may break after `\`, `.` and `/`. A break
 * opportunity is no character: it never lands in the clipboard.
 */
export function BrokenWords({ text }: { readonly text: string }) {
  if (!LONG_TOKEN.test(text)) return text;
  const pieces = text.split(/(?<=\S{2}[\\./])(?=\w\S{2})/u);
  let offset = 0;
  return pieces.map((piece) => {
    const key = offset;
    offset += piece.length;
    return (
      <Fragment key={key}>
        {key > 0 && <wbr />}
        {piece}
      </Fragment>
    );
  });
}
