import { describe, expect, test } from 'vitest';
import { judgeVersion, mayConcern, type VersionFacts } from './version-verdict.ts';

const between: VersionFacts = { affected: [{ from: '13.1', to: '14.0.5' }] };
const fixed: VersionFacts = { affected: [{ from: '13' }], fixedIn: '14.1' };

describe('judgeVersion', () => {
  test.each([
    ['no range is no knowledge', '14', { affected: [] }, 'unknown'],
    ['inside', '14.0.3', between, 'affected'],
    ['the lower end belongs to it', '13.1', between, 'affected'],
    ['the upper end belongs to it', '14.0.5', between, 'affected'],
    ['more exact than the upper end', '14.0.5.30', between, 'affected'],
    ['before it', '13.0.9', between, 'not-affected'],
    ['after it', '14.0.6', between, 'not-affected'],
    ['less exact than the lower end', '13', between, 'depends'],
    ['less exact than the upper end', '14', between, 'depends'],
    ['less exact, all of it inside', '14', { affected: [{ from: '13.1', to: '15.2' }] }, 'affected'],
    ['open below', '9.2', { affected: [{ to: '10' }] }, 'affected'],
    ['open above', '99', { affected: [{ from: '10' }] }, 'affected'],
    ['the second of two ranges', '12.0', { affected: [{ to: '9' }, { from: '11', to: '12' }] }, 'affected'],
    ['the correction itself', '14.1', fixed, 'fixed'],
    ['after the correction', '15', fixed, 'fixed'],
    ['just before the correction', '14.0.9', fixed, 'affected'],
    ['less exact than the correction', '14', fixed, 'depends'],
    ['before everything', '12.9', fixed, 'not-affected'],
    ['only the correction is known', '12', { affected: [], fixedIn: '13.1' }, 'affected'],
  ] as const)('%s: %s', (_why, version, facts, verdict) => {
    expect(judgeVersion(version, facts)).toBe(verdict);
  });
});

test.each([
  ['14', between, true],
  ['15', between, false],
  ['15', fixed, false],
  ['15', { affected: [] }, true],
] as const)('%s may concern %j: %s', (version, facts, expected) => {
  expect(mayConcern(version, facts)).toBe(expected);
});
