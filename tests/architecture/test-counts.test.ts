import { expect, test } from 'vitest';
import {
  add,
  countFrom,
  countOne,
  none,
  readPlaywright,
  readVitest,
} from '../../tools/test-counts.js';

const PASSED = { fullName: 'adds', status: 'passed', failureMessages: [] };
const FAILED = {
  ...{ fullName: 'sums', status: 'failed' },
  failureMessages: ['\u001b[31m3 is not 4\u001b[39m\n  at b.test.ts:1'],
};
const NO_FILE = 'test-results/never-written.json';

test('a command counts as one test', () => {
  expect(countOne(0)).toEqual({ ...none, passed: 1 });
  expect(countOne(2)).toEqual({ ...none, failed: 1 });
});

test('counts add up', () => {
  const some = { passed: 3, failed: 1, skipped: 2, failures: ['a'], retried: ['b'] };
  const twice = { passed: 6, failed: 2, skipped: 4, failures: ['a', 'a'], retried: ['b', 'b'] };
  expect(add(some, some)).toEqual(twice);
});

test('a file of tests that did not load counts as one failed test', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { name: 'tests/a.test.ts', status: 'passed', message: '', assertionResults: [PASSED] },
      { name: 'tests/b.test.ts', status: 'failed', message: '', assertionResults: [FAILED] },
      {
        name: 'tests/c.test.ts',
        status: 'failed',
        message: 'not\n  found',
        assertionResults: [],
      },
    ],
  };
  expect(readVitest(report, ['tests/d.test.ts › late'])).toEqual({
    ...{ passed: 5, failed: 2, skipped: 3 },
    failures: ['tests/c.test.ts › not found', 'tests/b.test.ts › sums › 3 is not 4 at b.test.ts:1'],
    retried: ['tests/d.test.ts › late'],
  });
});

test('a page test that passes only when tried again is counted, and named', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 1 };
  const suites = [
    {
      title: 'a file',
      suites: [
        {
          title: 'a group',
          specs: [
            {
              ...{ title: 'opens', file: 'a.spec.ts' },
              tests: [{ status: 'flaky', results: [{ error: { message: 'late' } }, {}] }],
            },
            {
              ...{ title: 'breaks', file: 'a.spec.ts' },
              tests: [{ status: 'unexpected', results: [{ error: { message: 'no' } }] }],
            },
            { title: 'shuts', file: 'a.spec.ts', tests: [{ status: 'expected', results: [{}] }] },
          ],
        },
      ],
    },
  ];
  expect(readPlaywright({ stats, suites, errors: [] })).toEqual({
    ...{ passed: 9, failed: 1, skipped: 1 },
    failures: ['a.spec.ts › breaks › no'],
    retried: ['a.spec.ts › opens › late'],
  });
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
