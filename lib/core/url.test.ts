import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isReservedSlug, listUrl, partSegments, partUrl } from './url.ts';

describe('isReservedSlug', () => {
  test('knows every page of the portal', () => {
    const pages = readdirSync('app/[locale]', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const fixed = pages.map(({ name }) => name).filter((name) => !name.startsWith('['));
    expect(fixed.length).toBeGreaterThan(10);
    expect(fixed.filter((name) => !isReservedSlug(name))).toEqual([]);
  });

  test('takes permanent links for reserved, and nothing else that begins like one', () => {
    expect(['l1002', 'l1', 'l1002-relay', 'ldap', 'searching'].filter(isReservedSlug)).toEqual([
      'l1002',
      'l1',
    ]);
  });
});

describe('parts of a list', () => {
  test('the first stands at the address of the list', () => {
    expect([1, 2, 11].map((number) => partUrl('/de/articles/', number))).toEqual([
      '/de/articles/',
      '/de/articles/2/',
      '/de/articles/11/',
    ]);
    expect([1, 2].map((number) => `/de/articles/${partSegments(number).join('')}`)).toEqual([
      '/de/articles/',
      '/de/articles/2',
    ]);
  });

  test('a component that is called 2 has an address of its own: the list of components has no parts', () => {
    const parts = [1, 2].map((number) => partUrl(listUrl('de', 'components', '2'), number));
    expect(parts).toEqual(['/de/components/2/', '/de/components/2/2/']);
    expect(parts).not.toContain(partUrl(listUrl('de', 'components', 'outlook'), 2));
  });
});
