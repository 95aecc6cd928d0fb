import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SETTINGS_FILE } from '#lib/workspace/reading/session-file.ts';
import type { WorkspaceSource } from '#lib/workspace/reading/session-file.ts';

const DATA_FILE = /\.(csv|tsv|txt|xls[xmb]?|html?)$/iu;

/** What of a workspace folder cannot be read, as a code for i18n, and where. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly code: 'unreadableFolder' | 'notAFolder' | 'unreadableFile';
  readonly path: string;

  constructor(code: FolderError['code'], path: string, cause?: unknown) {
    super(`${code}: ${path}`, { cause });
    this.code = code;
    this.path = path;
  }
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    const notAFolder = (cause as NodeJS.ErrnoException).code === 'ENOTDIR';
    throw new FolderError(notAFolder ? 'notAFolder' : 'unreadableFolder', folder, cause);
  }
}

/** One file, or nothing where the name stands for something else, such as a link to a folder. */
async function readSource(folder: string, name: string): Promise<WorkspaceSource[]> {
  const path = join(folder, name);
  try {
    const status = await stat(path);
    if (!status.isFile() && name !== SETTINGS_FILE) return [];
    return [{ name, bytes: new Uint8Array(await readFile(path)), lastModified: status.mtimeMs }];
  } catch (cause) {
    throw new FolderError('unreadableFile', path, cause);
  }
}

/**
 * The files of a workspace folder in the order of their names: data files and `minori.json`.
 * Others (a README, a hidden file, a folder named like a file) are no part of it; but settings
 * that are there and cannot be read are never passed over.
 *
 * @throws FolderError naming the folder, or the one file, that cannot be read
 */
export async function readFolder(folder: string): Promise<WorkspaceSource[]> {
  const names = (await entriesOf(folder))
    .filter(
      (entry) =>
        entry.name === SETTINGS_FILE ||
        ((entry.isFile() || entry.isSymbolicLink()) &&
          !entry.name.startsWith('.') &&
          DATA_FILE.test(entry.name)),
    )
    .map(({ name }) => name);
  const sources = await Promise.all(names.sort().map((name) => readSource(folder, name)));
  return sources.flat();
}
