/**
 * @param {{ numPassedTests: number, numFailedTests: number, numFailedTestSuites?: number }} report of Vitest's JSON reporter
 * @returns {{ passed: number, failed: number }} a file that cannot even be loaded counts as one failure
 */
export function countVitest(report) {
  const broken = (report.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} report of Playwright's JSON reporter
 * @returns {{ passed: number, failed: number, note: string }} a test that passed at the second try has passed, and is named
 */
export function countPlaywright({ stats, suites = [], errors = [] }) {
  const retried = suites.flatMap(flakyTitles);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    note: retried.length === 0 ? '' : ` Passed at the second try only: ${retried.join('; ')}.`,
  };
}

function flakyTitles({ specs = [], suites = [] }) {
  const own = specs
    .filter((spec) => spec.tests.some((test) => test.status === 'flaky'))
    .map((spec) => spec.title);
  return [...own, ...suites.flatMap(flakyTitles)];
}
