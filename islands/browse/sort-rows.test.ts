import { expect, test } from 'vitest';
import { sampleRow } from './rows.test-data.ts';
import { sortRows } from './sort-rows.ts';
import type { SortKey } from './view-state.ts';

const rows = [
  sampleRow(1003, { title: 'Übertragung', verified: '2026-01-02', affected: [{ from: '9.2' }] }),
  sampleRow(1001, { title: 'Zertifikat', verified: '2026-01-02' }),
  sampleRow(1002, {
    title: 'Abweisung',
    verified: '2025-12-31',
    affected: [{ from: '13.1' }],
    statusLabel: 'Behoben',
  }),
];

test.each<readonly [SortKey, boolean, readonly number[]]>([
  ['number', false, [1001, 1002, 1003]],
  ['number', true, [1003, 1002, 1001]],
  ['title', false, [1002, 1003, 1001]],
  ['status', false, [1002, 1001, 1003]],
  ['verified', false, [1002, 1001, 1003]],
  ['verified', true, [1001, 1003, 1002]],
  ['version', false, [1003, 1002, 1001]],
  ['version', true, [1002, 1003, 1001]],
])('by %s, descending: %s', (key, isDescending, ids) => {
  expect(sortRows(rows, { key, isDescending }, 'de').map(({ id }) => id)).toEqual(ids);
});
