import type { FileChoices } from '#lib/domain/file-choices.ts';
import type { Inspection } from './inspection.ts';

/** What a file on the tray would do to the workspace. */
export type TrayEffect =
  | { readonly kind: 'new' }
  /** Byte for byte a file that is there already, under the name given: nothing to take in. */
  | { readonly kind: 'same'; readonly as: string }
  /** It takes the place of a file of this name, whose version is kept. */
  | { readonly kind: 'replaces'; readonly file: string };

/** A file that was put down and is not taken in yet. It survives a reload. */
export type TrayFile = {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number | null;
  readonly effect: TrayEffect;
  /** What was decided about it so far; written into `minori.json` when it is taken in. */
  readonly choices: FileChoices;
  /** `null` while it is being read. */
  readonly inspection: Inspection | null;
};

/** An earlier version of a file, replaced or removed, which can be restored. */
export type FileVersion = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly replacedAt: Date;
  /** The file was removed, not replaced. */
  readonly wasRemoved: boolean;
};

/** Whether what the officer does is kept on this computer, and if not, why. */
export type Keeping =
  | { readonly kind: 'kept' }
  /** A private window, or storage is switched off: all of it lasts as long as the page. */
  | { readonly kind: 'session' }
  /** The computer has no room; `missing` bytes more are needed. Nothing kept before was lost. */
  | { readonly kind: 'full'; readonly missing: number | null };

/** A row that was not used, as the officer edits it. Raw: it never leaves the page but as a download. */
export type EditableRow = {
  readonly row: number;
  /** The finding's code. */
  readonly reason: string;
  readonly cells: readonly string[];
};

/** What is left on this computer after everything was erased; all zero, or erasing failed. */
export type ErasureReport = {
  readonly databases: number;
  readonly files: number;
  readonly settings: number;
};
