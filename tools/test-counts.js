import { existsSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Count} */
export const none = { passed: 0, failed: 0, skipped: 0 };

/** @param {Count} a @param {Count} b @returns {Count} */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** A command that is one test: it passes when it ends with 0. @param {number} exitCode @returns {Count} */
export function countOne(exitCode) {
  return exitCode === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

/**
 * Runs a test runner and counts what its JSON report says. A runner that fails without naming a
 * failed test (it did not start, a file did not load) counts as one failed test.
 * @param {string} file where the runner writes its report
 * @param {(report: any) => Count} read
 * @param {() => Promise<number>} run gives the runner's exit code
 * @returns {Promise<Count>}
 */
export async function countFrom(file, read, run) {
  rmSync(file, { force: true });
  const exitCode = await run();
  const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : none;
  return exitCode !== 0 && count.failed === 0 ? add(count, countOne(exitCode)) : count;
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Count}
 */
export function readVitest(report) {
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notLoaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Count}
 */
export function readPlaywright({ stats }) {
  // A test that passes only when tried again has failed.
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}
