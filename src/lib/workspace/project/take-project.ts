import { DEFAULT_WORKSPACE_FILE, type WorkspaceFile } from '#lib/domain/workspace-file.ts';
import {
  removeAll,
  takeIncoming,
  withSettingsFile,
  type Incoming,
} from '../keeping/change-files.ts';
import { mergeDecisions, withSettings } from '../keeping/change-settings.ts';
import type { Change } from '../keeping/kept-workspace.ts';
import { settingsIn } from '../keeping/read-kept-settings.ts';
import { SETTINGS_FILE } from '../reading/session-file.ts';

const isSettings = ({ name }: { readonly name: string }): boolean => name === SETTINGS_FILE;

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Our settings with theirs where we decided nothing. */
function mergeSettings(ours: WorkspaceFile, theirs: WorkspaceFile): WorkspaceFile {
  const undecided = Object.entries(theirs).filter(([key]) => {
    const name = key as keyof WorkspaceFile;
    return same(ours[name], DEFAULT_WORKSPACE_FILE[name]);
  });
  const merged = { ...ours, ...(Object.fromEntries(undecided) as Partial<WorkspaceFile>) };
  return mergeDecisions(merged, theirs);
}

/**
 * The files and settings of a project in place of the workspace. What was there becomes versions;
 * the tray stays.
 */
export const replaceByProject =
  (files: readonly Incoming[], at: Date): Change =>
  async (now) => {
    const file = files.find(isSettings);
    const settings = file ? await settingsIn(file.content) : null;
    const data = files.filter((other) => other !== file);
    const same = (name: string, hash: string) =>
      data.some((file) => file.name === name && file.hash === hash);
    const emptied = await removeAll(at)(now);
    const versions = emptied.versions.filter(
      ({ replacedAt, name, hash }) => replacedAt !== at || !same(name, hash),
    );
    const taken = takeIncoming(data, {}, at)({ ...emptied, versions });
    return file && settings ? withSettingsFile(taken, file, settings) : taken;
  };

/**
 * The files of a project added to the workspace. Of two with one name and different content the
 * project's becomes current and ours a version; of two settings ours stays.
 */
export const mergeProject =
  (files: readonly Incoming[], at: Date): Change =>
  async (now) => {
    const file = files.find(isSettings);
    const settings = file ? await settingsIn(file.content) : null;
    const data = files.filter((other) => other !== file);
    const decided = settings?.files ?? {};
    const taken = takeIncoming(data, decided, at)(now);
    return settings === null ? taken : withSettings(taken, mergeSettings(taken.settings, settings));
  };
