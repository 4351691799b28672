import { expect, test } from 'vitest';
import { listChanges } from './changes.ts';
import { sampleArticle } from './sample-articles.ts';

function change(revision: number, on: string) {
  return { revision, on, de: 'Anders.', en: 'Different.', places: [] };
}

const articles = [
  sampleArticle(1001, { changes: [change(1, '2026-11-20'), change(2, '2026-11-24')] }),
  sampleArticle(1002, {
    changes: [change(1, '2026-11-24'), change(3, '2026-11-25'), change(2, '2026-11-25')],
  }),
];

test('newest day first, then by number, then the newest revision', () => {
  expect(
    listChanges(articles).map(({ article, change: { revision } }) => [article.facts.id, revision]),
  ).toEqual([
    [1002, 3],
    [1002, 2],
    [1001, 2],
    [1002, 1],
    [1001, 1],
  ]);
});
