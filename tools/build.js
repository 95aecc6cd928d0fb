// npm run build [-- --precompress]: the sample city's results, then the site, into build/.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { ensureInstalled } from './ensure-installed.js';
import { root, runNode, runPackage } from './local-command.js';

const SAMPLE = 'data/minori-city';
const SEEDS = 'seeds';
const RESULTS = 'static/sample/results.json';
const ANALYSE = 'src/cli/analyse.ts';
/** The command line's "done, and some rows were quarantined". */
const DONE_WITH_QUARANTINE = 1;

process.chdir(root);
await ensureInstalled();
copySeeds();
process.exitCode = (await writeSampleResults()) ? await buildSite() : 1;

/** The first page draws these at once, before the engine is up. */
async function writeSampleResults() {
  if (!existsSync(ANALYSE)) {
    console.log(`No ${ANALYSE} yet: building without the sample city's results.`);
    return true;
  }
  mkdirSync('static/sample', { recursive: true });
  const code = await runNode(['tools/run.js', ANALYSE, SAMPLE, '--out', RESULTS]);
  if (code > DONE_WITH_QUARANTINE) console.error(`${SAMPLE} could not be analysed (exit ${code}).`);
  if (code <= DONE_WITH_QUARANTINE) copySample();
  return code <= DONE_WITH_QUARANTINE;
}

/** The results in one line, and the sample's files under addresses that any server can serve. */
function copySample() {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  // As the product stores results for its first page, which draws no single group.
  results.metrics['engagement.groups'] = [];
  results.metrics['engagement.differences'] = [];
  writeFileSync(RESULTS, JSON.stringify(results));
  const names = readdirSync(SAMPLE)
    .filter((name) => !name.startsWith('.'))
    .sort();
  const hashOf = (name) =>
    createHash('sha256')
      .update(readFileSync(`${SAMPLE}/${name}`))
      .digest('hex');
  const manifest = names.map((name, index) => ({
    ...{ name, path: `${index + 1}.txt`, hash: hashOf(name) },
  }));
  for (const { name, path } of manifest) copyFileSync(`${SAMPLE}/${name}`, `static/sample/${path}`);
  writeFileSync('static/sample/manifest.json', JSON.stringify(manifest));
}

/** What cities published, for the examples that a page offers: tables as text, which any server serves. */
function copySeeds() {
  for (const folder of readdirSync(SEEDS, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    mkdirSync(`static/seeds/${folder.name}`, { recursive: true });
    for (const name of readdirSync(`${SEEDS}/${folder.name}`)) {
      const text = `static/seeds/${folder.name}/${name.replace(/\.csv$/u, '.txt')}`;
      copyFileSync(`${SEEDS}/${folder.name}/${name}`, text);
    }
  }
}

function buildSite() {
  const precompress = process.argv.includes('--precompress');
  return runPackage('vite', ['build'], { env: precompress ? { MINORI_PRECOMPRESS: '1' } : {} });
}
