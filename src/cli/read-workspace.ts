import { readFile, stat } from 'node:fs/promises';
import { isProjectFile, openProject } from '#lib/workspace/project/open-project.ts';
import type { WorkspaceSource } from '#lib/workspace/reading/session-file.ts';
import { FolderError, readFolder } from './read-folder.ts';

const byName = (one: WorkspaceSource, other: WorkspaceSource): number =>
  one.name < other.name ? -1 : 1;

/** A file in place of a folder: a project file, or nothing we know. */
async function readProject(path: string): Promise<WorkspaceSource[]> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (cause) {
    throw new FolderError('unreadableFile', path, cause);
  }
  // A zip that was cut off has no directory to look into: its name says what it should be.
  if (!isProjectFile(bytes) && !/\.zip$/iu.test(path)) throw new FolderError('notAFolder', path);
  return openProject(bytes).sort(byName);
}

/**
 * The files of a workspace in the order of their names, from its folder or its project file: both
 * give the same results.
 *
 * @throws FolderError, or ProjectError when a project file is refused
 */
export async function readWorkspace(path: string): Promise<WorkspaceSource[]> {
  const isFile = await stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
  return isFile ? readProject(path) : readFolder(path);
}
