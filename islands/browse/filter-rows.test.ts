import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countValues, filterRows } from './filter-rows.ts';
import { sampleRow } from './rows.test-data.ts';
import { FACETS, type Filters, NO_FILTERS } from './view-state.ts';

const rows = [
  sampleRow(1001, {
    symptoms: ['rejected'],
    components: ['rules', 'gateway-role'],
    affected: [{ to: '13' }],
  }),
  sampleRow(1002, { symptoms: ['rejected', 'tls'], components: ['schannel', 'gateway-role'] }),
  sampleRow(1003, {
    symptoms: ['tls'],
    components: ['outlook'],
    status: 'fixed',
    affected: [{ from: '13' }],
    fixedIn: '14.1',
  }),
];

function idsWith(filters: Partial<Filters>): number[] {
  return filterRows(rows, { ...NO_FILTERS, ...filters }).map(({ id }) => id);
}

describe('filterRows', () => {
  test.each([
    ['nothing chosen', {}, [1001, 1002, 1003]],
    ['one symptom', { symptom: ['tls'] }, [1002, 1003]],
    ['two symptoms: either', { symptom: ['tls', 'rejected'] }, [1001, 1002, 1003]],
    ['a station holds its parts', { component: ['gateway-role'] }, [1001, 1002]],
    ['two facets: both', { symptom: ['tls'], status: ['fixed'] }, [1003]],
    ['nothing fits', { symptom: ['rejected'], status: ['fixed'] }, []],
    ['a version keeps articles without one', { version: ['14'] }, [1002, 1003]],
    ['a corrected version drops the article', { version: ['14.1'] }, [1002]],
    ['only articles without a version', { version: ['none'] }, [1002]],
  ])('%s', (_why, filters, ids) => {
    expect(idsWith(filters)).toEqual(ids);
  });
});

test('counts look at the other facets only', () => {
  const filters = { ...NO_FILTERS, symptom: ['tls'], status: ['fixed'] };
  expect(countValues(rows, filters, 'symptom', ['tls', 'rejected'])).toEqual(
    new Map([
      ['tls', 1],
      ['rejected', 0],
    ]),
  );
  expect(countValues(rows, filters, 'status', ['fixed', 'fix-known'])).toEqual(
    new Map([
      ['fixed', 1],
      ['fix-known', 1],
    ]),
  );
});

test('a count says what choosing the value alone in its facet shows', () => {
  const value = {
    symptom: ['rejected', 'tls'],
    component: ['rules', 'outlook'],
    version: ['13', '15'],
    status: ['fixed', 'fix-known'],
  };
  fc.assert(
    fc.property(
      fc.record({
        symptom: fc.subarray(value.symptom),
        component: fc.subarray(value.component),
        version: fc.subarray(value.version),
        status: fc.subarray(value.status),
      }),
      (filters) => {
        for (const facet of FACETS) {
          for (const [name, count] of countValues(rows, filters, facet, value[facet])) {
            expect(filterRows(rows, { ...filters, [facet]: [name] })).toHaveLength(count);
          }
        }
      },
    ),
  );
});
