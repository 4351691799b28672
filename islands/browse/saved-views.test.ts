import { describe, expect, test } from 'vitest';
import { addView, parseSavedViews, withoutView } from './saved-views.ts';

const fixed = { name: 'Behobene', query: '?status=fixed' };

describe('parseSavedViews', () => {
  test.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['no list', '{"name":"a"}'],
    ['views of another form', '[1,null,{"name":""},{"name":"a"},{"name":"a","query":"javascript:x"}]'],
  ])('%s counts as none', (_what, json) => {
    expect(parseSavedViews(json)).toEqual([]);
  });

  test('reads what was written', () => {
    expect(parseSavedViews(JSON.stringify([fixed]))).toEqual([fixed]);
  });
});

test('the same name replaces its view, another one takes its place in the alphabet', () => {
  const all = addView([fixed], { name: ' Alle ', query: '' });
  expect(all).toEqual([{ name: 'Alle', query: '' }, fixed]);
  expect(addView(all, { name: 'Behobene', query: '?sort=title' })).toEqual([
    { name: 'Alle', query: '' },
    { name: 'Behobene', query: '?sort=title' },
  ]);
});

test('a view without a name is none; a removed one is gone', () => {
  expect(addView([fixed], { name: '  ', query: '' })).toEqual([fixed]);
  expect(withoutView([fixed], 'Behobene')).toEqual([]);
});
