import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '#lib/content/front-matter.ts';
import { isMdxName, MDX_COMPONENTS } from '#lib/content/mdx/mdx-names.ts';
import { parseMdx } from '#lib/content/mdx/parse-mdx.ts';
import { WRITTEN_SECTIONS } from '#lib/content/mdx/sections.ts';
import { toOutline } from '#lib/content/mdx/to-outline.ts';
import { articleSchema, germanTextSchema, PLACEHOLDER_KINDS } from '#lib/content/schema.ts';

/* The examples that authors copy must be right. */

const GUIDE = readFileSync('docs/writing-articles.md', 'utf8');

function examples(language: string): string[] {
  const block = new RegExp(`^( *)\`\`\`${language}\\n(.*?)^ *\`\`\``, 'gmsu');
  return Array.from(GUIDE.matchAll(block), ([, indent = '', text = '']) =>
    text.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
  );
}

describe('docs/writing-articles.md', () => {
  test('its examples of article.yaml together make a valid one', () => {
    const facts = Object.assign({}, ...examples('yaml').map((example) => parse(example)));
    expect(articleSchema.safeParse(facts).error?.issues).toBeUndefined();
  });

  test('its text has a head, the sections and two steps', () => {
    const article = examples('mdx').find((example) => example.startsWith('---')) ?? '';
    const parts = splitFrontMatter(article);
    expect(germanTextSchema.safeParse(parse(parts?.head ?? '')).success).toBe(true);
    const { value } = parseMdx({ body: parts?.body ?? '', file: 'example', bodyLine: 1 });
    const outline = value && toOutline(value, 'de');
    expect(outline?.sections.map(({ kind }) => kind)).toEqual(WRITTEN_SECTIONS);
    expect(outline?.sections.find(({ kind }) => kind === 'fix')?.steps).toHaveLength(2);
  });

  test('it explains every component and every kind of placeholder', () => {
    const named = new Set(Array.from(GUIDE.matchAll(/<([A-Z]\w+)/gu), ([, name = '']) => name));
    expect([...named].filter((name) => !isMdxName(name))).toEqual([]);
    expect(Object.keys(MDX_COMPONENTS).filter((name) => !named.has(name))).toEqual([]);
    expect(PLACEHOLDER_KINDS.filter((kind) => !GUIDE.includes(`\`${kind}\``))).toEqual([]);
  });
});
