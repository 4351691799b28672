import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sampleArticle } from '#lib/catalogue/sample-articles.ts';
import { bundleArticle } from '#lib/content/mdx/bundle-article.ts';
import { evaluateArticle } from './evaluate-article.ts';
import { createMdxComponents } from './mdx-components.tsx';

const TABLE = `## Symptom

| Left | Middle | Right |
| :--- | :----: | ----: |
| a    |   b    |     1 |
`;

test('a column is aligned by a class: the policy refuses styles of elements', async () => {
  const article = sampleArticle(1001, {}, { body: TABLE });
  const text = article.texts.de;
  const context = { article, locale: 'de', textLocale: 'de' } as const;
  const content = evaluateArticle(await bundleArticle(text));
  const html = renderToStaticMarkup(createElement(content, { components: createMdxComponents(context) }));
  expect(html).not.toContain('style=');
  expect(html.match(/<th\b[^>]*>/gu)).toEqual(['<th>', '<th class="al-center">', '<th class="al-right">']);
  expect(html.match(/<td\b[^>]*>/gu)?.map((tag) => /class="([^"]*)"/u.exec(tag)?.[1])).toEqual([
    undefined,
    'al-center',
    'al-right',
  ]);
});
