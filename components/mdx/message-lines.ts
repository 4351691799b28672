/** A run of lines that is shown at once, or folded because it is a call stack. */
export type LineGroup = { readonly kind: 'lines' | 'trace'; readonly lines: readonly string[] };

const FRAME = /^\s*(?:at|bei)\s+\S/u;
const TRACE_HEAD = /^\s*Program location:\s*$/u;

/**
 * Cuts a message into readable lines and call stacks. A stack is two or more frames, with the heading that .NET
 * programs put before it.
 */
export function groupLines(text: string): LineGroup[] {
  const groups: { kind: LineGroup['kind']; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const kind = FRAME.test(line) || TRACE_HEAD.test(line) ? 'trace' : 'lines';
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.map((group) =>
    group.kind === 'trace' && group.lines.length < 2 ? { ...group, kind: 'lines' } : group,
  );
}

/** A piece of a line: plain, deciding, or a placeholder's sample value. */
export type LinePiece = { readonly kind: 'plain' | 'deciding' | 'sample'; readonly text: string };

/** Marks the first occurrence of each deciding text within a plain piece. */
export function markDeciding(text: string, deciding: readonly string[]): LinePiece[] {
  for (const needle of deciding) {
    const index = text.indexOf(needle);
    if (index < 0) continue;
    return [
      ...markDeciding(text.slice(0, index), deciding),
      { kind: 'deciding', text: needle },
      ...markDeciding(text.slice(index + needle.length), deciding),
    ];
  }
  return text === '' ? [] : [{ kind: 'plain', text }];
}
