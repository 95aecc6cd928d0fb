import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const LARGE = 64 * 1024 ** 2;

/**
 * What the command line makes of the sample city, as JSON text: for browser tests, which hold the
 * browser's results against it. Vitest runs it in Node.
 * @returns {Promise<string>}
 */
export async function nativeResults() {
  const command = ['tools/run.js', 'src/cli/analyse.ts', 'data/minori-city'];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: LARGE });
  return stdout;
}
