import { expect, test } from 'vitest';
import { codeTable } from '#lib/codes/table.ts';
import { codeGroups, codePages } from './code-pages.ts';
import { sampleArticle, sampleMessage } from './sample-articles.ts';

const articles = [
  sampleArticle(1002, {
    messages: { one: sampleMessage({ text: 'It failed.', codes: ['0x80090330', 'KB9999998'] }) },
  }),
  sampleArticle(1003, { messages: { one: sampleMessage({ text: 'KB9999999', codes: ['0x80090330'] }) } }),
];

test('every code of the table has a page, with the articles that mention it', () => {
  const pages = codePages(articles);
  for (const { id } of codeTable()) expect(pages.get(id)?.entry?.id).toBe(id);
  expect(pages.get('0x80090330')?.articles.map(({ facts }) => facts.id)).toEqual([1002, 1003]);
});

test('a code that only an article mentions has a page without an entry, grouped by its kind', () => {
  const page = codePages(articles).get('kb9999999');
  expect(page?.entry).toBeUndefined();
  expect(page?.group.id).toBe('kind-kb');
});

test('groups hold every page once, in the order of the codes', () => {
  const groups = codeGroups(articles);
  const ids = groups.flatMap(({ pages }) => pages.map(({ id }) => id));
  expect(ids.toSorted()).toEqual([...codePages(articles).keys()].toSorted());
  expect(groups.at(-1)?.pages.map(({ id }) => id)).toEqual(['kb9999998', 'kb9999999']);
});
