import { expect, it } from 'vitest';
import type { Query } from './corpus.ts';
import { withLevelFreeLogs } from './variants.ts';

function query(kind: string, text: string): Query {
  return { qid: kind, corpus: 'c', lang: 'de', kind, text, relevant: [] };
}

it('adds each log once more without its levels', () => {
  const log = [
    '2025-11-23 08:56:07,123 ERROR Storage failed with Error 5',
    '23.11.2025 08:56:07 Fehler Application 1000 Keine Fehler beim Speichern',
    'Error: not at the start of a record',
  ].join('\n');
  const all = withLevelFreeLogs([query('error_log', log), query('typo', 'ERROR')]);
  expect(all).toHaveLength(3);
  expect(all[2]).toMatchObject({ kind: 'error_log_nolevel' });
  expect(all[2]?.text.split('\n')[0]).toBe('2025-11-23 08:56:07,123 Information Storage failed with Error 5');
  expect(all[2]?.text.split('\n')[1]).toBe(
    '23.11.2025 08:56:07 Information Application 1000 Keine Fehler beim Speichern',
  );
  expect(all[2]?.text.split('\n')[2]).toBe('Error: not at the start of a record');
});
