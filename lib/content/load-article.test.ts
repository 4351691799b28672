import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '#lib/core/diagnostic.ts';
import { parseArticle } from './load-article.ts';

const FACTS = `id: 1900
revision: 1
status: fix-known
symptoms: [setup-fails]
components: [setup]
verified:
  on: 2026-11-24
  by: { de: Redaktion, en: Editors }
  method: sources
  target: { de: Quellen, en: Sources }
reviewBy: 2027-05-24
changes:
  - { revision: 1, on: 2026-11-24, de: Neu, en: New }
`;
const GERMAN = '---\ntitle: Titel\nsummary: Abhilfe.\n---\n\n## Symptom\n\nText.\n';

function load(facts: string, german = GERMAN, english?: string) {
  const folder = 'content/articles/x';
  return parseArticle({
    slug: 'x',
    folder,
    names: [],
    facts: { file: `${folder}/article.yaml`, text: facts },
    texts: {
      de: { file: `${folder}/index.de.mdx`, text: german },
      ...(english && { en: { file: `${folder}/index.en.mdx`, text: english } }),
    },
  });
}

function findings(facts: string, german?: string, english?: string): string[] {
  return load(facts, german, english).diagnostics.map(formatDiagnostic);
}

describe('parseArticle', () => {
  test('joins facts and text, and knows on which line the text begins', () => {
    const { article, diagnostics } = load(FACTS);
    expect(diagnostics).toEqual([]);
    expect(article?.texts.de).toMatchObject({ title: 'Titel', bodyLine: 5, revision: 1 });
    expect(article?.texts.en).toBeUndefined();
  });

  test.each([
    [
      'a misspelt key',
      FACTS.replace('symptoms:', 'symptom:'),
      'article.yaml:4:1 error schema There is no key "symptom" in the file.',
    ],
    [
      'a wrong status, with what was meant',
      FACTS.replace('fix-known', 'fix-knwon'),
      'article.yaml:3:1 error schema "fix-knwon" is not possible for "status". Did you mean "fix-known"?',
    ],
    [
      'a number where a text belongs',
      FACTS.replace('de: Neu', 'de: 5'),
      'article.yaml:13:36 error schema "changes.0.de" has the wrong kind of value. Write a text',
    ],
    [
      'a date written otherwise',
      FACTS.replace('on: 2026-11-24\n  by', 'on: 24.11.2026\n  by'),
      'article.yaml:7:3 error schema "verified.on": write the date as year-month-day',
    ],
    ['broken YAML', FACTS.replace('[setup-fails]', '[setup-fails'), 'error yaml-syntax'],
  ])('names place and remedy of %s', (_name, facts, expected) => {
    expect(findings(facts).join('\n')).toContain(expected);
  });

  test('points at the line of the head within the text file', () => {
    expect(findings(FACTS, '---\ntitle: T\nsumary: x\n---\n')).toEqual([
      expect.stringContaining('index.de.mdx:2:1 error schema "summary" is missing'),
      expect.stringContaining('index.de.mdx:3:1 error schema There is no key "sumary"'),
    ]);
  });

  test('asks for the head and for the German text', () => {
    expect(findings(FACTS, '## Symptom')).toEqual([
      expect.stringContaining('error front-matter The head is missing'),
    ]);
  });
});
