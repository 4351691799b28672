import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isReservedSlug } from './url.ts';

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
