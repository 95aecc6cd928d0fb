import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { readWorkspaceFile } from '#lib/intake/read-workspace-file.ts';
import { SETTINGS_FILE } from '../reading/session-file.ts';
import type { KeptFile } from './kept-workspace.ts';

/** The settings in a `minori.json`; `null` when it cannot be used. */
export async function settingsIn(content: Blob): Promise<WorkspaceFile | null> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  return readWorkspaceFile({ name: SETTINGS_FILE, bytes }).settings;
}

/** The settings among files; `null` where there are none, or none that can be used. */
export async function settingsAmong(
  files: readonly KeptFile[],
  contents: ReadonlyMap<string, Blob>,
): Promise<WorkspaceFile | null> {
  const file = files.find(({ name }) => name === SETTINGS_FILE);
  const content = file && contents.get(file.hash);
  return content ? settingsIn(content) : null;
}
