import { existsSync, readFileSync } from 'node:fs';
import { ensureBuilt } from './ensure-built.js';
import { runNode, runPackage } from './local-command.js';
import { retriedFile } from './retried-reporter.js';
import { countFrom, countOne, readPlaywright, readVitest } from './test-counts.js';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} says what it shows
 * @property {boolean} [needsChromium]
 * @property {() => Promise<import('./test-counts.js').Count>} run
 */

let buildFailed = false;

/** @type {Stage[]} */
export const stages = [
  {
    name: 'lint',
    says: 'the rules of eslint.config.js hold',
    run: async () => countOne(await runPackage('eslint', ['.', '--max-warnings', '0'])),
  },
  {
    name: 'format',
    says: 'every file is formatted',
    run: async () =>
      countOne(await runPackage('prettier', ['--check', '.', '--log-level', 'warn'])),
  },
  {
    name: 'types',
    says: 'the types fit',
    run: async () => countOne(await runPackage('svelte-check', ['--tsconfig', './tsconfig.json'])),
  },
  {
    name: 'unit',
    says: 'the rooms and the architecture, in Node',
    run: () => vitest('unit', ['--coverage']),
  },
  {
    name: 'build',
    says: 'the site is built',
    run: async () => {
      const exitCode = await runNode(['tools/build.js']);
      buildFailed = exitCode !== 0;
      return countOne(exitCode);
    },
  },
  {
    name: 'built',
    says: 'the built site names no other host',
    run: () => onBuild(() => vitest('built')),
  },
  {
    name: 'browser',
    says: 'the rooms in Chromium',
    needsChromium: true,
    run: () => vitest('browser', ['--passWithNoTests']),
  },
  {
    name: 'e2e',
    says: 'the built site in Chromium',
    needsChromium: true,
    run: () => onBuild(playwright),
  },
];

/** @param {string} project @param {string[]} [more] */
function vitest(project, more = []) {
  const file = `test-results/${project}.json`;
  const reporters = [
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    '--reporter=./tools/retried-reporter.js',
  ];
  /** @param {Parameters<typeof readVitest>[0]} report */
  const read = (report) =>
    readVitest(
      report,
      existsSync(retriedFile) ? JSON.parse(readFileSync(retriedFile, 'utf8')) : [],
    );
  return countFrom(file, read, () =>
    runPackage('vitest', ['run', '--project', project, ...reporters, ...more]),
  );
}

/** Two browsers side by side, each test with an engine of its own; a quiet machine takes fifteen. */
const E2E_MINUTES = 45;

function playwright() {
  return countFrom('test-results/e2e.json', readPlaywright, () =>
    runPackage('@playwright/test', ['test', '--pass-with-no-tests'], { minutes: E2E_MINUTES }),
  );
}

/** Judges no older site in place of one that could not be built. @param {Stage['run']} run */
async function onBuild(run) {
  try {
    if (buildFailed) throw new Error('There is no built site to test: the build failed.');
    await ensureBuilt();
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return countOne(1);
  }
}
