import { expect, it } from 'vitest';
import { descendants, parseStat } from './process-tree.ts';

it('reads a process whose name holds a bracket', () => {
  const rest = Array.from({ length: 19 }, (_, index) => index).join(' ');
  expect(parseStat(`42 (next-server (v16) R 7 ${rest} 512 9`)).toEqual({ pid: 42, parent: 7, rssPages: 512 });
  expect(parseStat('')).toBeUndefined();
});

it('finds workers of workers, and those whose parent has ended', () => {
  const row = (pid: number, parent: number) => ({ pid, parent, rssPages: 1 });
  const rows = [row(5, 4), row(4, 2), row(9, 1), row(7, 6)];
  expect([...descendants(rows, new Set([2, 6]))].toSorted()).toEqual([2, 4, 5, 6, 7]);
});
