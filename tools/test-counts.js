import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures what failed, one line each, as far as the runner names it
 * @property {string[]} retried what passed only when it was tried again: counted, and never silent
 */

/** @type {Count} */
export const none = { passed: 0, failed: 0, skipped: 0, failures: [], retried: [] };

/** @param {Count} a @param {Count} b @returns {Count} */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
    retried: [...a.retried, ...b.retried],
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
 * @param {readonly string[]} [retried] the tests that passed only when they were tried again
 * @returns {Count}
 */
export function readVitest(report, retried = []) {
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
    retried: [...retried],
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
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: [
      ...errors.map(({ message }) => oneLine('e2e', '', message)),
      ...suites.flatMap((suite) => linesOf(suite, 'unexpected')),
    ],
    retried: suites.flatMap((suite) => linesOf(suite, 'flaky')),
  };
}

/**
 * One line for each test of a suite that ended so.
 * @param {PlaywrightSuite} suite
 * @param {string} wanted
 * @returns {string[]}
 */
function linesOf({ specs = [], suites = [] }, wanted) {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ results }) =>
        oneLine(file, title, results.find(({ error }) => error !== undefined)?.error?.message),
      ),
  );
  return [...own, ...suites.flatMap((suite) => linesOf(suite, wanted))];
}

/** @param {string} file @param {string} test @param {string | undefined} message */
function oneLine(file, test, message = '') {
  const said = stripVTControlCharacters(message).replace(/\s+/gu, ' ').slice(0, 300);
  return [relative(process.cwd(), file), test, said].filter((part) => part !== '').join(' › ');
}
