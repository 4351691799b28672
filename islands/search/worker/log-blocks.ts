import type { LineState } from '#lib/search/types.ts';
import type { LogBlock, ShownLine } from '../client/protocol.ts';

/** A shorter run of lines without hits is not worth folding. */
export const FOLD_LONGER_THAN = 6;
/** Lines that stay visible on either side of a hit. */
const CONTEXT = 2;

export type LineWorthShowing = { readonly line: number; readonly state: LineState };

export type LineRange = { readonly from: number; readonly to: number };

/**
 * Which lines of a paste are shown and which are folded. Without any hit all given lines are shown.
 * @param views the lines worth showing; lines missing between them are folded too.
 * @param range first and last line of the paste.
 */
export function planBlocks(
  views: readonly LineWorthShowing[],
  range: LineRange,
): readonly (LineRange & { readonly isFold: boolean })[] {
  const shown = shownNumbers(views);
  const blocks: (LineRange & { isFold: boolean })[] = [];
  for (let number = range.from; number <= range.to; number += 1) {
    const isFold = !shown.has(number);
    const last = blocks.at(-1);
    if (last?.isFold === isFold) blocks[blocks.length - 1] = { ...last, to: number };
    else blocks.push({ from: number, to: number, isFold });
  }
  return joinShown(
    blocks.map((block) => ({ ...block, isFold: block.isFold && block.to - block.from >= FOLD_LONGER_THAN })),
  );
}

function shownNumbers(views: readonly LineWorthShowing[]): ReadonlySet<number> {
  const isPlain = !views.some(({ state }) => state === 'hit');
  if (isPlain) return new Set(views.map(({ line }) => line));
  const shown = new Set<number>();
  for (const { line, state } of views) {
    if (state === 'dim') continue;
    for (let near = line - CONTEXT; near <= line + CONTEXT; near += 1) shown.add(near);
  }
  return shown;
}

function joinShown<Block extends LineRange & { readonly isFold: boolean }>(
  blocks: readonly Block[],
): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last !== undefined && !last.isFold && !block.isFold)
      joined[joined.length - 1] = { ...last, to: block.to };
    else joined.push(block);
  }
  return joined;
}

/** The blocks with their lines. */
export function toLogBlocks(
  views: readonly LineWorthShowing[],
  range: LineRange,
  drawLine: (number: number) => ShownLine,
): readonly LogBlock[] {
  return planBlocks(views, range).map(({ from, to, isFold }): LogBlock => {
    if (isFold) return { kind: 'fold', from, to };
    return { kind: 'lines', lines: Array.from({ length: to - from + 1 }, (_, at) => drawLine(from + at)) };
  });
}
