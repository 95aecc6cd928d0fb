import type { FileChoices } from '#lib/domain/file-choices.ts';
import { DEFAULT_WORKSPACE_FILE, type WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { SETTINGS_FILE } from '../reading/session-file.ts';
import {
  changeSettings,
  mergeDecisions,
  withFileChoices,
  withSettings,
} from './change-settings.ts';
import { settingsIn } from './read-kept-settings.ts';
import { versionOf, withVersions } from './keep-versions.ts';
import type { Change, KeptFile, KeptWorkspace, TrayRecord } from './kept-workspace.ts';

/** A file on its way in, with its bytes. */
export type Incoming = KeptFile & { readonly content: Blob };

const withContents = (now: KeptWorkspace, files: readonly Incoming[]): KeptWorkspace => ({
  ...now,
  contents: new Map([...now.contents, ...files.map((f) => [f.hash, f.content] as const)]),
});

const kept = ({ name, hash, size, lastModified }: KeptFile): KeptFile => ({
  ...{ name, hash, size, lastModified },
});

/**
 * What was decided about a file that a corrected one inherits: what holds for the whole file. A row
 * that was corrected by hand, or the header's row, may be another one now.
 */
function inherited({ fiscalYear, scale, fillsDown, sheet }: FileChoices): FileChoices {
  return JSON.parse(JSON.stringify({ fiscalYear, scale, fillsDown, sheet })) as FileChoices;
}

/** Puts files on the tray; one of the same name there gives way. */
export const putDown =
  (files: readonly Incoming[]) =>
  (now: KeptWorkspace): KeptWorkspace => {
    const records = files.map((file): TrayRecord => {
      const choices = inherited(now.settings.files[file.name] ?? {});
      return { ...kept(file), choices, keepsBoth: false };
    });
    const others = now.tray.filter(({ name }) => !files.some((file) => file.name === name));
    return withContents({ ...now, tray: [...others, ...records] }, files);
  };

/** 「集計.xlsx」 and its sheet 「職員数」: 「集計（職員数）.xlsx」. */
function nameOfSheet(name: string, sheet: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)}（${sheet}）${name.slice(dot)}` : `${name}（${sheet}）`;
}

/** Puts another sheet of a workbook on the tray, beside the one that is read already. */
export const putDownSheet =
  (workbook: string, sheet: string): Change =>
  (now) => {
    const file = [...now.tray, ...now.files].find(({ name }) => name === workbook);
    if (!file) return now;
    const name = nameOfSheet(workbook, sheet);
    const record: TrayRecord = { ...kept(file), name, choices: { sheet }, keepsBoth: true };
    return { ...now, tray: [...now.tray.filter((other) => other.name !== name), record] };
  };

/** Takes files off the tray. */
export const takeBack =
  (names: readonly string[]): Change =>
  (now) => ({ ...now, tray: now.tray.filter(({ name }) => !names.includes(name)) });

/** Says whether a file on the tray leaves the one in place that it seems to correct. */
export const keepBoth =
  (name: string, keepsBoth: boolean): Change =>
  (now) => ({
    ...now,
    tray: now.tray.map((file) => (file.name === name ? { ...file, keepsBoth } : file)),
  });

/** By the name of a file on the tray, the open file that it corrects under another name. */
export type Corrections = Readonly<Record<string, string>>;

/** The open file whose place a file on the tray would take. */
export function replacedBy(
  { files }: KeptWorkspace,
  file: TrayRecord,
  corrections: Corrections,
): string | null {
  const isOpen = (name: string) => files.some((other) => other.name === name);
  if (isOpen(file.name)) return file.name;
  const corrected = corrections[file.name];
  return corrected !== undefined && isOpen(corrected) && !file.keepsBoth ? corrected : null;
}

/** What a file is read as: its bytes, and of a workbook the sheet. */
const readAs = ({ hash, choices }: { readonly hash: string; readonly choices: FileChoices }) =>
  `${hash} ${choices.sheet ?? ''}`;

/** The other file that would be read as the same: of the same bytes, and the same sheet of them. */
export function sameAs(now: KeptWorkspace, file: TrayRecord): string | null {
  const { files, tray, settings } = now;
  const earlier = tray.slice(0, tray.indexOf(file));
  const open = files.map((other) => ({ ...other, choices: settings.files[other.name] ?? {} }));
  return [...open, ...earlier].find((other) => readAs(other) === readAs(file))?.name ?? null;
}

type Exchange = {
  readonly file: KeptFile;
  readonly choices: FileChoices;
  /** The file whose place it takes; `null` for a place of its own. */
  readonly place: string | null;
};

/** A file becomes current; what gives way to it is a version from now on. */
function exchange(now: KeptWorkspace, at: Date, { file, choices, place }: Exchange): KeptWorkspace {
  const old = now.files.find(({ name }) => name === place);
  const files = old
    ? now.files.map((other) => (other === old ? kept(file) : other))
    : [...now.files, kept(file)];
  if (!old) return decide({ ...now, files }, { [file.name]: choices });
  const version = versionOf(old, now.settings.files[old.name] ?? {}, at, file.name);
  const versions = withVersions(now.versions, [version]);
  return decide({ ...now, files, versions }, { [old.name]: {}, [file.name]: choices });
}

const decide = (now: KeptWorkspace, choices: Readonly<Record<string, FileChoices>>) =>
  changeSettings((settings) => withFileChoices(settings, choices))(now);

/**
 * A `minori.json` becomes current. What was decided about files and columns of which it says nothing
 * stays decided. `null` for one that cannot be used.
 */
async function exchangeSettings(
  now: KeptWorkspace,
  at: Date,
  file: KeptFile,
): Promise<KeptWorkspace | null> {
  const content = now.contents.get(file.hash);
  const theirs = content ? await settingsIn(content) : null;
  if (theirs === null) return null;
  const old = now.files.find(({ name }) => name === SETTINGS_FILE);
  const versions = old
    ? withVersions(now.versions, [versionOf(old, {}, at, SETTINGS_FILE)])
    : now.versions;
  const others = now.files.filter((other) => other !== old);
  const next = { ...now, versions, files: [...others, kept(file)], settings: theirs };
  const merged = mergeDecisions(theirs, now.settings);
  return merged === theirs ? next : withSettings(next, merged);
}

/** Takes files from the tray into the workspace; the same bytes are not taken in twice. */
export const takeIn =
  (names: readonly string[], at: Date, corrections: Corrections = {}): Change =>
  async (now) => {
    const taken = now.tray.filter(({ name }) => names.includes(name));
    const settings = taken.find(({ name }) => name === SETTINGS_FILE);
    const decided = settings && (await exchangeSettings(now, at, settings));
    let next = decided ?? now;
    for (const file of taken) {
      if (file === settings && !decided) continue;
      next = { ...next, tray: next.tray.filter((other) => other !== file) };
      if (file === settings || sameAs(next, file) !== null) continue;
      const { choices } = file;
      next = exchange(next, at, { file, choices, place: replacedBy(next, file, corrections) });
    }
    return next;
  };

/** A `minori.json` that somebody wrote, byte for byte, with what it says. */
export const withSettingsFile = (
  now: KeptWorkspace,
  file: Incoming,
  settings: WorkspaceFile,
): KeptWorkspace => {
  const others = now.files.filter(({ name }) => name !== SETTINGS_FILE);
  return withContents({ ...now, settings, files: [...others, kept(file)] }, [file]);
};

/** Files become current, each in the place of one of its name; those that are there already stay. */
export const takeIncoming =
  (files: readonly Incoming[], decided: Readonly<Record<string, FileChoices>>, at: Date) =>
  (now: KeptWorkspace): KeptWorkspace => {
    const choicesOf = ({ name }: KeptFile) => now.settings.files[name] ?? {};
    const there = new Set(
      now.files.map((file) => readAs({ hash: file.hash, choices: choicesOf(file) })),
    );
    return files
      .map((file) => ({ file, choices: decided[file.name] ?? {}, place: file.name }))
      .filter(({ file: { hash }, choices }) => !there.has(readAs({ hash, choices })))
      .reduce((next, one) => exchange(next, at, one), withContents(now, files));
  };

/** Takes files out of the workspace; each is a version from now on. */
export const remove =
  (names: readonly string[], at: Date) =>
  (now: KeptWorkspace): KeptWorkspace => {
    const gone = now.files.filter(({ name }) => names.includes(name));
    const files = now.files.filter((file) => !gone.includes(file));
    const choices = Object.fromEntries(gone.map(({ name }) => [name, {}]));
    const added = gone.map((f) => versionOf(f, now.settings.files[f.name] ?? {}, at, null));
    const next = { ...now, files, versions: withVersions(now.versions, added) };
    const withoutSettings = gone.some(({ name }) => name === SETTINGS_FILE);
    return withoutSettings ? { ...next, settings: DEFAULT_WORKSPACE_FILE } : decide(next, choices);
  };

/** Takes out every file, and with them the settings. The tray stays. */
export const removeAll =
  (at: Date): Change =>
  (now) =>
    remove(
      now.files.map(({ name }) => name),
      at,
    )(now);

/** Makes earlier versions current; what each had given way to becomes a version. */
export const restore =
  (ids: readonly string[], at: Date): Change =>
  async (now) => {
    const found = now.versions.filter(({ id }) => ids.includes(id));
    let next: KeptWorkspace = {
      ...now,
      versions: now.versions.filter((version) => !found.includes(version)),
    };
    for (const version of found) {
      const isCurrent = next.files.some(({ name }) => name === version.name);
      const place = isCurrent ? version.name : version.replacedBy;
      next =
        version.name === SETTINGS_FILE
          ? ((await exchangeSettings(next, at, version)) ?? next)
          : exchange(next, at, { file: version, choices: version.choices, place });
    }
    return next;
  };
