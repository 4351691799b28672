import { expect, it } from 'vitest';
import { descendants, parseMemory, parseStat } from './process-tree.ts';

it('reads a process whose name holds a bracket', () => {
  const rest = Array.from({ length: 19 }, (_, index) => index).join(' ');
  expect(parseStat(`42 (next-server (v16) R 7 ${rest} 512 9`)).toEqual({ pid: 42, parent: 7 });
  expect(parseStat('')).toBeUndefined();
});

it('finds workers of workers, and those whose parent has ended', () => {
  const row = (pid: number, parent: number) => ({ pid, parent });
  const rows = [row(5, 4), row(4, 2), row(9, 1), row(7, 6)];
  expect([...descendants(rows, new Set([2, 6]))].toSorted()).toEqual([2, 4, 5, 6, 7]);
});

it('counts what processes share by their shares', () => {
  const rollup =
    '560f47165000-7ffef5485000 ---p 00000000 00:00 0  [rollup]\nRss:  1764 kB\nPss:   761 kB\nPss_Dirty:  112 kB\n';
  expect(parseMemory(rollup)).toBe(761 * 1024);
  expect(parseMemory('')).toBe(0);
});
