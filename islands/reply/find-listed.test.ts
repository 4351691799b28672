import { expect, it } from 'vitest';
import type { ArticleName } from '#lib/publish/search/article-names-file.ts';
import { findListed } from './find-listed.ts';

function article(id: number, title: string): ArticleName {
  return { id, locale: 'de', title, status: 'fixed', statusLabel: 'Behoben' };
}

const ARTICLES = [
  article(1002, 'Unable to relay'),
  article(1004, 'E-Mail bleibt im Postausgang'),
  article(1008, 'Große Dateien: Antwort-Link fehlt'),
];

it.each([
  ['L 1002', [], [1002]],
  ['1004', [], [1004]],
  ['eins null null acht', [], [1008]],
  ['postausgang mail', [], [1004]],
  ['grosse', [], [1008]],
  ['1002', [1002], []],
  ['L10', [], [1002, 1004, 1008]],
  ['   ', [], []],
  ['nichts davon', [], []],
])('"%s" without %j finds %j', (typed, taken, expected) => {
  expect(findListed(ARTICLES, typed, taken).map(({ id }) => id)).toEqual(expected);
});
