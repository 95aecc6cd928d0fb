// npm test [-- --only STAGE[,STAGE …]]: every check of the repository, in a fresh clone too.
// A failing stage hides nothing of the later ones; the last line counts over all of them.
import { mkdirSync } from 'node:fs';
import { ensureChromium } from './ensure-chromium.js';
import { ensureInstalled } from './ensure-installed.js';
import { root, runPackage } from './local-command.js';
import { stages } from './test-stages.js';
import { add, none } from './test-counts.js';

/** @typedef {{ name: string, count: import('./test-counts.js').Count, seconds: number }} Result */

process.chdir(root);
process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} argv */
async function main(argv) {
  const chosen = chooseStages(argv);
  if (typeof chosen === 'string') {
    console.error(chosen);
    return 2;
  }
  try {
    await prepare(chosen);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log('0 passed, 1 failed');
    return 1;
  }
  return report(await runAll(chosen));
}

/**
 * @param {string[]} argv
 * @returns {import('./test-stages.js').Stage[] | string} the stages, or what is wrong with the words
 */
function chooseStages(argv) {
  if (argv.length === 0) return stages;
  const names = stages.map(({ name }) => name);
  const wanted = argv[0] === '--only' && argv.length === 2 ? (argv[1]?.split(',') ?? []) : ['?'];
  return wanted.every((name) => names.includes(name))
    ? stages.filter(({ name }) => wanted.includes(name))
    : `usage: npm test [-- --only STAGE[,STAGE …]], of the stages ${names.join(', ')}`;
}

/** @param {import('./test-stages.js').Stage[]} chosen */
async function prepare(chosen) {
  await ensureInstalled();
  if (chosen.some(({ needsChromium }) => needsChromium)) await ensureChromium();
  mkdirSync('test-results', { recursive: true });
  // Writes the types that tsconfig.json extends and the linter reads.
  if ((await runPackage('@sveltejs/kit', ['sync'])) !== 0)
    throw new Error('svelte-kit sync failed');
}

/** @param {import('./test-stages.js').Stage[]} chosen */
async function runAll(chosen) {
  /** @type {Result[]} */
  const results = [];
  for (const { name, says, run } of chosen) {
    console.log(`\n━━ ${name}: ${says}`);
    const begin = performance.now();
    const count = await run();
    results.push({ name, count, seconds: (performance.now() - begin) / 1000 });
  }
  return results;
}

/**
 * @param {Result[]} results
 * @returns {number} the exit code
 */
function report(results) {
  console.log('\nstage      seconds   passed   failed  skipped');
  for (const { name, count, seconds } of results) {
    const numbers = [count.passed, count.failed, count.skipped].map((n) => String(n).padStart(9));
    console.log(name.padEnd(9) + seconds.toFixed(1).padStart(9) + numbers.join(''));
  }
  const total = results.reduce((sum, { count }) => add(sum, count), none);
  console.log('lint, format, types and build count as one test each.');
  for (const test of total.retried) console.log(`passed when tried again: ${test}`);
  for (const failure of total.failures) console.log(`failed: ${failure}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
