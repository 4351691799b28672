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
 * @returns {{ passed: number, failed: number }} a flaky test is a failed one
 */
export function countPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
