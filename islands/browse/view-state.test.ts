import { describe, expect, test } from 'vitest';
import { formatViewState, listFilters, NO_FILTERS, readViewState, toggleFilter } from './view-state.ts';

const known = (_facet: string, value: string) => value !== 'gone';

describe('the address of a view', () => {
  test.each([
    '',
    '?status=fixed',
    '?symptom=setup-fails&symptom=message-rejected&component=rules&version=14.0&status=fixed&sort=-verified',
    '?sort=title',
    '?sort=-number',
  ])('"%s" survives reading and writing', (address) => {
    expect(formatViewState(readViewState(address, known))).toBe(address);
  });

  test.each([
    ['an unknown value', '?symptom=gone&status=fixed', '?status=fixed'],
    ['a value twice', '?status=fixed&status=fixed', '?status=fixed'],
    ['an unknown sort', '?sort=colour', ''],
    ['the order by number', '?sort=number', ''],
    ['a foreign parameter', '?utm=1&r=4', ''],
  ])('%s is left out', (_why, address, cleaned) => {
    expect(formatViewState(readViewState(address, known))).toBe(cleaned);
  });

  test('any version may be asked for, other words may not', () => {
    const { filters } = readViewState('?version=15.1&version=newest', () => false);
    expect(filters.version).toEqual(['15.1']);
  });
});

test('a second choice of the same value takes it out', () => {
  const once = toggleFilter(NO_FILTERS, 'status', 'fixed');
  expect(listFilters(once)).toEqual([{ facet: 'status', value: 'fixed' }]);
  expect(toggleFilter(once, 'status', 'fixed')).toEqual(NO_FILTERS);
});
