/** An MDX file in its two parts. */
export type FrontMatter = {
  readonly head: string;
  readonly body: string;
  /** Lines before the body, the fences of the head included. */
  readonly bodyOffset: number;
};

const FENCE = /^---[ \t]*$/u;

/** Splits `---` head and body; `undefined` when the head is missing or never closed. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (!FENCE.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return undefined;
  return {
    head: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyOffset: end + 1,
  };
}
