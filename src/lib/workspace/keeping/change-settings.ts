import type { FileChoices, Mapping } from '#lib/domain/file-choices.ts';
import { WorkspaceFileSchema, type WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { SETTINGS_FILE } from '../reading/session-file.ts';
import { contentHash } from './content-hash.ts';
import type { KeptFile, KeptWorkspace } from './kept-workspace.ts';
import { writeSettings } from './write-settings.ts';

/**
 * The workspace with these settings, and a `minori.json` that says them.
 *
 * @throws ZodError when they could not be read again
 */
export function withSettings(now: KeptWorkspace, changed: WorkspaceFile): KeptWorkspace {
  const settings = WorkspaceFileSchema.parse(changed);
  const bytes = writeSettings(settings);
  const hash = contentHash(bytes);
  const file: KeptFile = { name: SETTINGS_FILE, hash, size: bytes.length, lastModified: null };
  const others = now.files.filter(({ name }) => name !== SETTINGS_FILE);
  const contents = new Map(now.contents).set(hash, new Blob([bytes]));
  return { ...now, settings, contents, files: [...others, file] };
}

/** Changes `minori.json`. */
export const changeSettings =
  (change: (settings: WorkspaceFile) => WorkspaceFile) =>
  (now: KeptWorkspace): KeptWorkspace => {
    const settings = change(now.settings);
    return settings === now.settings ? now : withSettings(now, settings);
  };

/** Choices without what was taken back (`undefined`). */
const decided = (choices: FileChoices): FileChoices =>
  JSON.parse(JSON.stringify(choices)) as FileChoices;

/** What is decided about a file after one more decision; a key that is not there stays. */
const withChoices = (before: FileChoices, choices: FileChoices): FileChoices =>
  decided({ ...before, ...choices });

/** The settings with what is decided about these files in place of what was; `{}` is nothing. */
export function withFileChoices(
  settings: WorkspaceFile,
  changed: Readonly<Record<string, FileChoices>>,
): WorkspaceFile {
  const files = Object.entries({ ...settings.files, ...changed }).filter(
    ([, choices]) => Object.keys(choices).length > 0,
  );
  const before = JSON.stringify(settings.files);
  const after = Object.fromEntries(files);
  return JSON.stringify(after) === before ? settings : { ...settings, files: after };
}

/** Decides something about a file: the one on the tray, or else the one of the workspace. */
export const choose =
  (name: string, choices: FileChoices) =>
  (now: KeptWorkspace): KeptWorkspace => {
    if (now.tray.some((file) => file.name === name)) {
      const tray = now.tray.map((file) =>
        file.name === name ? { ...file, choices: withChoices(file.choices, choices) } : file,
      );
      return { ...now, tray };
    }
    const after = withChoices(now.settings.files[name] ?? {}, choices);
    return changeSettings((settings) => withFileChoices(settings, { [name]: after }))(now);
  };

/**
 * Settings with what others decided about files and columns of which they say nothing themselves;
 * the very same object when there is nothing to add.
 */
export function mergeDecisions(settings: WorkspaceFile, others: WorkspaceFile): WorkspaceFile {
  const files = { ...others.files, ...settings.files };
  const mappings = others.mappings.filter(
    ({ shape }) => !settings.mappings.some((mapping) => mapping.shape === shape),
  );
  const more = Object.keys(files).length > Object.keys(settings.files).length;
  if (!more && mappings.length === 0) return settings;
  return { ...settings, files, mappings: [...settings.mappings, ...mappings] };
}

/** The mapping in place of any other for the same header. */
export const withMapping = (settings: WorkspaceFile, mapping: Mapping): WorkspaceFile => ({
  ...settings,
  mappings: [...settings.mappings.filter(({ shape }) => shape !== mapping.shape), mapping],
});
