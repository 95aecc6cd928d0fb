import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file, complete or not at all: under a name of its own first, beside where it goes. What
 * stood there before stays until then.
 *
 * @returns whether it is written
 */
export async function writeOut(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await write(await realpath(path).catch(() => path), content);
    return true;
  } catch {
    return false;
  }
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  const isFile = await stat(path).then(
    (status) => status.isFile(),
    () => true,
  );
  // A pipe or a device takes what comes and has no name to change.
  if (!isFile) return writeFile(path, content);
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(unfinished, content, { flag: 'wx' });
    await rename(unfinished, path);
  } catch (cause) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw cause;
  }
}
