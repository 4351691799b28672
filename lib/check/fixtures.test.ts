import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { FORMAT_RULES } from './rules/format-rules.ts';
import { ARTICLE_RULES, BASE_RULES } from './rules/index.ts';
import { SEARCH_RULES } from './search/index.ts';
import { checkFixture, listFixtures, readExpected } from './testing/content-fixture.ts';

const ALL_RULES = [...FORMAT_RULES, ...ARTICLE_RULES, ...BASE_RULES, ...SEARCH_RULES];
const fixtures = await listFixtures();

describe('fixtures', () => {
  test('the base has no finding', async () => {
    expect(await checkFixture()).toEqual([]);
  });

  test('every rule has a fixture, and every fixture a rule', () => {
    expect(fixtures).toEqual(ALL_RULES.map(({ id }) => id).toSorted());
  });

  test.each(fixtures)('%s', async (rule) => {
    const [found, expected] = await Promise.all([checkFixture(rule), readExpected(rule)]);
    expect(expected.some((line) => line.includes(` ${rule} `))).toBe(true);
    // The rest of a message is its remedy, which may be worded anew without touching every fixture.
    expect(found.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
  });
});

describe('docs/checks.md', () => {
  test('has a section for each rule that begins with its severity and its sentence', async () => {
    const text = await readFile('docs/checks.md', 'utf8');
    const sections = text.split(/^### (?=`)/mu).slice(1);
    const documented = sections.map((section) => section.split('\n').slice(0, 3).join('|'));
    const rules = ALL_RULES.map(({ id, severity, description }) => `\`${id}\` (${severity})||${description}`);
    expect(documented.toSorted()).toEqual(rules.toSorted());
  });
});
