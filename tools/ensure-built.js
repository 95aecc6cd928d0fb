import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './local-command.js';

const PAGE = join(root, 'build/index.html');
const SOURCES = [
  'src',
  'data',
  'seeds',
  'static',
  'tools',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
];

/**
 * Builds the site where build/ is missing or older than something it is made of.
 * @throws {Error} with one sentence that says what to do
 */
export async function ensureBuilt() {
  if (isBuilt()) return;
  console.log('Building the site …');
  if ((await runNode(['tools/build.js'])) !== 0) {
    throw new Error('The site could not be built; the messages above say why.');
  }
}

function isBuilt() {
  if (!existsSync(PAGE)) return false;
  const built = statSync(PAGE).mtimeMs;
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}

/**
 * @param {string} path a file or a folder; a folder's own time tells of files that were deleted
 * @returns {number} the time of the last change in it, in milliseconds
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(mtimeMs, ...inside.map((name) => statSync(join(path, name)).mtimeMs));
}
