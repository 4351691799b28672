import { describe, expect, test } from 'vitest';
import { placesToMark, revisionState } from './revision-changes.ts';

const log = [
  { revision: 1, places: [] },
  { revision: 2, places: ['s2'] },
  { revision: 3, places: ['s2', 'cause'] },
];

describe('revisionState', () => {
  test.each(['', '?r=', '?r=0', '?r=4', '?r=-1', '?r=1.5', '?r=x', '?r=1e0', '?q=2'])(
    '"%s" says nothing',
    (search) => {
      expect(revisionState(search, 3, log)).toBeUndefined();
    },
  );

  test('the present revision is unchanged', () => {
    expect(revisionState('?r=3', 3, log)).toEqual({ kind: 'unchanged', from: 3 });
  });

  test('an older one has the changes since, the newest first', () => {
    expect(revisionState('?r=1', 3, log)).toEqual({ kind: 'changed', from: 1, changes: [log[2], log[1]] });
  });
});

describe('placesToMark', () => {
  test('each place once, with its newest revision', () => {
    expect([...placesToMark(log, 3)]).toEqual([
      ['s2', 3],
      ['cause', 3],
    ]);
  });

  test('a translation that is behind is not marked for what it does not have', () => {
    expect([...placesToMark(log, 2)]).toEqual([['s2', 2]]);
  });
});
