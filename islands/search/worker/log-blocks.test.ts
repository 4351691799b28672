import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineState } from '#lib/search/types.ts';
import { FOLD_LONGER_THAN, planBlocks } from './log-blocks.ts';

const view = (line: number, state: LineState) => ({ line, state });
const log = (length: number, hits: readonly number[]) =>
  Array.from({ length }, (_, at) => view(at + 1, hits.includes(at + 1) ? 'hit' : 'dim'));
const summary = (...of: Parameters<typeof planBlocks>) =>
  planBlocks(...of).map(({ from, to, isFold }) => `${isFold ? 'fold' : 'show'} ${from}-${to}`);

describe('planBlocks', () => {
  it('shows a short log whole', () => {
    expect(summary(log(8, [3]), { from: 1, to: 8 })).toEqual(['show 1-8']);
  });

  it('folds long runs without a hit and keeps what stands around one', () => {
    expect(summary(log(300, [150]), { from: 1, to: 300 })).toEqual([
      'fold 1-147',
      'show 148-152',
      'fold 153-300',
    ]);
  });

  it('keeps a run that is too short to fold', () => {
    expect(summary(log(17, [3, 14]), { from: 1, to: 17 })).toEqual(['show 1-17']);
  });

  it('folds lines that the engine left out', () => {
    expect(
      summary(
        log(20, []).map(({ line }) => view(line + 480, 'neutral')),
        { from: 1, to: 500 },
      ),
    ).toEqual(['fold 1-480', 'show 481-500']);
  });

  it('has every line once, in order, and no short fold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 9 }),
        (length, hits) => {
          const blocks = planBlocks(log(length, hits), { from: 1, to: length });
          const numbers = blocks.flatMap(({ from, to }) =>
            Array.from({ length: to - from + 1 }, (_, at) => from + at),
          );
          expect(numbers).toEqual(Array.from({ length }, (_, at) => at + 1));
          for (const { from, to, isFold } of blocks)
            if (isFold) expect(to - from + 1).toBeGreaterThan(FOLD_LONGER_THAN);
        },
      ),
    );
  });
});
