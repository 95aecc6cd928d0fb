import { expect, test } from 'vitest';
import {
  add,
  countFrom,
  countOne,
  none,
  readPlaywright,
  readVitest,
} from '../../tools/test-counts.js';

const NO_FILE = 'test-results/never-written.json';

test('a command counts as one test', () => {
  expect(countOne(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countOne(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('counts add up', () => {
  const some = { passed: 3, failed: 1, skipped: 2 };
  expect(add(some, some)).toEqual({ passed: 6, failed: 2, skipped: 4 });
});

test('a file of tests that did not load counts as one failed test', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(readVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('a page test that passes only when tried again has failed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 1 };
  expect(readPlaywright({ stats })).toEqual({ passed: 7, failed: 3, skipped: 1 });
});

test('a runner that fails without a report counts as one failed test', async () => {
  expect(
    await countFrom(
      NO_FILE,
      () => none,
      () => Promise.resolve(1),
    ),
  ).toEqual(countOne(1));
});

test('a runner that finds nothing to run counts nothing', async () => {
  expect(
    await countFrom(
      NO_FILE,
      () => none,
      () => Promise.resolve(0),
    ),
  ).toEqual(none);
});
