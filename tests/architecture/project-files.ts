import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a checkout without git may hold beside the project's own files. */
const NOT_OURS =
  /^(?:\.git|node_modules|\.svelte-kit|build|coverage|test-results|playwright-report|static\/sample)\/|\.log$/;

/** Every file of the project, tracked or about to be, by its path from the root with `/`. */
export function projectFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const gone = new Set(deleted.split('\0'));
    return [...new Set(listed.split('\0'))].filter((path) => path !== '' && !gone.has(path)).sort();
  } catch {
    return filesBelow('.').filter((path) => !NOT_OURS.test(path));
  }
}

/** Every file below a folder of the project, by its path from that folder with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The code of the product: what the layer table and the package table speak about. */
export function sourceFiles(): string[] {
  return projectFiles().filter((path) => /^src\/.*\.(?:ts|js|svelte)$/.test(path));
}
