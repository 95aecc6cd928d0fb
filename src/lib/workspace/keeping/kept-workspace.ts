import type { FileChoices } from '#lib/domain/file-choices.ts';
import { DEFAULT_WORKSPACE_FILE, type WorkspaceFile } from '#lib/domain/workspace-file.ts';

/** A file that is kept; its bytes lie under their hash, once for all that are the same. */
export type KeptFile = {
  readonly name: string;
  /** SHA-256 of the bytes. */
  readonly hash: string;
  readonly size: number;
  /** Milliseconds since 1970, where known. */
  readonly lastModified: number | null;
};

/** A file that was put down and not taken in, with what was decided about it so far. */
export type TrayRecord = KeptFile & {
  readonly choices: FileChoices;
  /** It is taken in beside the open file that it seems to correct. */
  readonly keepsBoth: boolean;
};

/** An earlier version of a file, replaced or removed, with what was decided about it. */
export type VersionRecord = KeptFile & {
  readonly id: string;
  readonly choices: FileChoices;
  readonly replacedAt: Date;
  /** The file that took its place; `null` for one that was removed. */
  readonly replacedBy: string | null;
};

/** Everything that is kept of one workspace but the bytes: small, and replaced as a whole. */
export type KeptWorkspace = {
  /** In the order in which they were taken in, `minori.json` among them. */
  readonly files: readonly KeptFile[];
  readonly tray: readonly TrayRecord[];
  /** The latest first. */
  readonly versions: readonly VersionRecord[];
  /** What `minori.json` says; the defaults where there is none, or none that can be read. */
  readonly settings: WorkspaceFile;
  /** The bytes by their hash: all that the lists above name. */
  readonly contents: ReadonlyMap<string, Blob>;
};

/** Makes a new state of a workspace from any: it may be made of a newer one than it was meant for. */
export type Change = (now: KeptWorkspace) => KeptWorkspace | Promise<KeptWorkspace>;

export const NOTHING_KEPT: KeptWorkspace = {
  files: [],
  tray: [],
  versions: [],
  settings: DEFAULT_WORKSPACE_FILE,
  contents: new Map(),
};

/** The hashes that a workspace names. */
export const hashesOf = ({
  files,
  tray,
  versions,
}: Pick<KeptWorkspace, 'files' | 'tray' | 'versions'>): Set<string> =>
  new Set([...files, ...tray, ...versions].map(({ hash }) => hash));
