import { expect, test } from 'vitest';
import type { Content } from '#lib/content/content-store.ts';
import type { Term } from '#lib/content/types.ts';
import { sampleArticle } from './sample-articles.ts';
import { articlesWithComponent, articlesWithSymptom, describeTerm, stationOf } from './terms.ts';

function term(id: string, synonyms: readonly string[] = []): Term {
  return { id, label: { de: id, en: id }, synonyms: { de: synonyms, en: [] } };
}

const content: Pick<Content, 'articles' | 'vocabulary'> = {
  articles: [
    sampleArticle(1001, { symptoms: ['rejected'], components: ['rules'] }),
    sampleArticle(1002, { symptoms: ['rejected', 'missing'], components: ['gateway', 'rules'] }),
    sampleArticle(1003, { symptoms: ['missing'], components: ['setup'] }),
  ],
  vocabulary: {
    symptomGroups: [],
    stations: [{ ...term('gateway'), parts: [term('rules'), term('routing')] }],
    beside: { label: { de: 'Daneben', en: 'Beside' }, parts: [term('setup')] },
  },
};

const COMPONENTS: readonly (readonly [id: string, ids: readonly number[]])[] = [
  ['gateway', [1001, 1002]],
  ['rules', [1001, 1002]],
  ['routing', []],
  ['setup', [1003]],
];

test.each(COMPONENTS)('articles of %s: a station counts its parts, each article once', (id, ids) => {
  expect(articlesWithComponent(content, id).map(({ facts }) => facts.id)).toEqual(ids);
});

test('articles of a symptom', () => {
  expect(articlesWithSymptom(content, 'missing').map(({ facts }) => facts.id)).toEqual([1002, 1003]);
});

test('the station of a part', () => {
  expect(stationOf(content, 'rules')?.id).toBe('gateway');
  expect(stationOf(content, 'gateway')).toBeUndefined();
  expect(stationOf(content, 'setup')).toBeUndefined();
});

test('a term in one line, with and without articles', () => {
  expect(describeTerm(term('rules', ['Regelwerk']), content.articles.slice(0, 1), 'de')).toBe(
    'rules, Regelwerk: Artikel 1001',
  );
  expect(describeTerm(term('rules'), [], 'en')).toBe('rules');
});
