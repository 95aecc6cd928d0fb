import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const ownGroup = process.platform !== 'win32';

/**
 * @typedef {object} CommandSettings
 * @property {NodeJS.ProcessEnv} [env] added to this process's own
 * @property {number} [minutes] after this long the command and all it started are ended
 */

/**
 * Runs a command of an installed package, without a shell.
 * @param {string} packageName
 * @param {string[]} args
 * @param {CommandSettings} [settings]
 * @returns {Promise<number>} its exit code
 */
export function runPackage(packageName, args, settings) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [file] = typeof bin === 'string' ? [bin] : Object.values(bin);
  return runNode([join(folder, file), ...args], settings);
}

/**
 * Runs Node with these arguments, in the repository's root, without a terminal to read from.
 * @param {string[]} args
 * @param {CommandSettings} [settings]
 */
export function runNode(args, settings) {
  return run(process.execPath, args, settings);
}

/**
 * Runs npm: by Node where its script is found, so that no shell reads the arguments.
 * @param {string[]} args constants of this repository, never somebody's input
 */
export function runNpm(args) {
  const beside = dirname(process.execPath);
  const script = [
    process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path && existsSync(path));
  if (script) return runNode([script, ...args]);
  return process.platform === 'win32'
    ? run(`npm ${args.join(' ')}`, [], { shell: true })
    : run('npm', args);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {CommandSettings & { shell?: boolean }} [settings]
 * @returns {Promise<number>} the exit code, 1 where the command could not be started or was ended
 */
export function run(command, args, { env = {}, minutes = 20, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: ownGroup,
      shell,
    });
    const stop = () => endAll(child);
    const interrupted = () => {
      stop();
      process.exit(130);
    };
    const limit = setTimeout(() => {
      console.error(`ended after ${minutes} minutes: ${[command, ...args].join(' ')}`);
      stop();
    }, minutes * 60_000);
    const done = (/** @type {number} */ code) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve(code);
    };
    process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
    child.on('exit', (code) => done(code ?? 1));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endAll(child) {
  if (child.pid === undefined) return;
  if (ownGroup) process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
}
