import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './local-command.js';

const LOCKFILE = join(root, 'package-lock.json');
const QUIET = ['--no-audit', '--no-fund'];
/** Written by npm at the end of each installation. */
const INSTALLED = join(root, 'node_modules/.package-lock.json');

/**
 * Whether this version of Node.js runs the build tools: 20.19 and later of 20, 22.12 and later.
 * @param {string} version
 */
export function supportsNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/**
 * Installs the packages of the lockfile where they are missing or others.
 * @throws {Error} with one sentence that says what to do
 */
export async function ensureInstalled() {
  if (!supportsNode(process.versions.node)) {
    throw new Error(
      `Minori needs Node.js 20.19 or later (of 22: 22.12 or later); this is ${process.versions.node}. ` +
        'Install a newer one, then run the command again.',
    );
  }
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  if ((await runNpm(['ci', ...QUIET])) === 0) return;
  // npm ci also refuses a lockfile that lacks another platform's optional package; npm install takes
  // the locked versions all the same, and with --no-save leaves the lockfile as it is.
  console.log('npm ci refused (see above); installing what is locked with npm install …');
  if ((await runNpm(['install', '--no-save', ...QUIET])) === 0) return;
  throw new Error(
    'The packages could not be installed (see above). It needs the npm registry or a mirror of ' +
      'it: set one with "npm config set registry", then run the command again.',
  );
}

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  return statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs || holdsWhatIsLocked();
}

/** A lockfile is also "newer" after a branch was left and entered again; then its content decides. */
function holdsWhatIsLocked() {
  const locked = packagesOf(LOCKFILE);
  const installed = packagesOf(INSTALLED);
  return (
    Object.entries(installed).every(([path, { version }]) => locked[path]?.version === version) &&
    Object.entries(locked).every(
      ([path, { optional, peer }]) => path === '' || optional || peer || path in installed,
    )
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
