import type { Issue } from '#lib/domain/issue.ts';
import { DEFAULT_WORKSPACE_FILE, type WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { readWorkspaceFile } from '#lib/intake/read-workspace-file.ts';
import { SETTINGS_FILE, type SessionFile, type WorkspaceSource } from './session-file.ts';

/** The settings of a workspace; `null`, with the reasons, where they cannot be used. */
export type StatedSettings = {
  readonly settings: WorkspaceFile | null;
  readonly issues: readonly Issue[];
};

/** The settings among files; of a folder without any, those that hold everywhere. */
export function readSettings(files: readonly WorkspaceSource[]): StatedSettings {
  const file = files.find(({ name }) => name === SETTINGS_FILE);
  return file ? readWorkspaceFile(file) : { settings: DEFAULT_WORKSPACE_FILE, issues: [] };
}

/** The same of files whose bytes come only when they are read. */
export async function settingsAmong(files: readonly SessionFile[]): Promise<StatedSettings> {
  const file = files.find(({ name }) => name === SETTINGS_FILE);
  return readSettings(file ? [{ name: file.name, bytes: await file.bytes() }] : []);
}
