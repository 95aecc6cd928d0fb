import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures what failed, one line each, as far as the runner names it
 */

/** @type {Count} */
export const none = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** @param {Count} a @param {Count} b @returns {Count} */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
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
 *   numTodoTests: number, testResults: { name: string, status: string, message: string,
 *   assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[] }} report
 * @returns {Count}
 */
export function readVitest(report) {
  const notLoaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => oneLine(name, fullName, failureMessages[0])),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notLoaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [...notLoaded.map(({ name, message }) => oneLine(name, '', message)), ...failures],
  };
}

/**
 * @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ title: string, file: string, tests: { status: string,
 *   results: { error?: { message?: string } }[] }[] }} PlaywrightSpec
 */

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   suites: PlaywrightSuite[], errors: { message?: string }[] }} report
 * @returns {Count}
 */
export function readPlaywright({ stats, suites, errors }) {
  // A test that passes only when tried again has failed.
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: [
      ...errors.map(({ message }) => oneLine('e2e', '', message)),
      ...suites.flatMap(failuresOf),
    ],
  };
}

/** @param {PlaywrightSuite} suite @returns {string[]} */
function failuresOf({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        oneLine(file, title, results.find(({ error }) => error !== undefined)?.error?.message),
      ),
  );
  return [...own, ...suites.flatMap(failuresOf)];
}

/** @param {string} file @param {string} test @param {string | undefined} message */
function oneLine(file, test, message = '') {
  const said = stripVTControlCharacters(message).replace(/\s+/gu, ' ').slice(0, 300);
  return [relative(process.cwd(), file), test, said].filter((part) => part !== '').join(' › ');
}
