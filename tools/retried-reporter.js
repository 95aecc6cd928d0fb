import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Where the names of the tests stand that passed only when they were tried again. */
export const retriedFile = 'test-results/retried.json';

/** Tells the counter which tests passed only when they were tried again: the JSON report does not. */
export default class RetriedReporter {
  /** @type {string[]} */
  names = [];

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky !== true) return;
    this.names.push(`${relative(process.cwd(), test.module.moduleId)} › ${test.fullName}`);
  }

  onTestRunEnd() {
    mkdirSync('test-results', { recursive: true });
    writeFileSync(retriedFile, JSON.stringify(this.names));
  }
}
