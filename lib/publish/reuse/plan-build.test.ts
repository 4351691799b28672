import { describe, expect, test } from 'vitest';
import { type BuildPlan, requirePlanned } from './plan-build.ts';

const FINGERPRINTS = {
  articles: new Map([
    ['changed', 'a1'],
    ['same', 'a2'],
  ]),
  codes: new Map([['0x80004005', 'c1']]),
  lists: 'l1',
};

const plan = (lists: boolean): BuildPlan => ({
  render: { articles: ['changed'], codes: ['0x80004005'], lists },
  reused: [],
});

const pagesOf = (...files: string[]) => files.map((file) => ({ file: `${file}index.html` }));
const PLANNED = ['de/changed/', 'en/changed/', 'de/codes/0x80004005/', 'en/codes/0x80004005/'];

describe('what was rendered', () => {
  test('is taken when it is what was planned', () => {
    expect(() => requirePlanned(pagesOf(...PLANNED), plan(false), FINGERPRINTS)).not.toThrow();
    const all = pagesOf(...PLANNED, 'de/', 'en/', 'de/articles/');
    expect(() => requirePlanned(all, plan(true), FINGERPRINTS)).not.toThrow();
  });

  test.each(PLANNED)('is refused without %s, which would be missing in the portal', (missing) => {
    const rest = pagesOf(...PLANNED.filter((file) => file !== missing));
    expect(() => requirePlanned(rest, plan(false), FINGERPRINTS)).toThrow(`${missing}index.html was not`);
  });

  test('is refused without the lists that were planned', () => {
    expect(() => requirePlanned(pagesOf(...PLANNED), plan(true), FINGERPRINTS)).toThrow('de/index.html');
  });

  test('is refused with a list that was not planned: it is empty', () => {
    const pages = pagesOf(...PLANNED, 'de/articles/');
    expect(() => requirePlanned(pages, plan(false), FINGERPRINTS)).toThrow('no page de/articles/index.html');
  });
});
