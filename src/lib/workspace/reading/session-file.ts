import type { SourceFile } from '#lib/intake/dataset.ts';

/** The settings file of a workspace folder. */
export const SETTINGS_FILE = 'minori.json';

/** A file of the workspace. What was decided about it stands in the settings. */
export type WorkspaceSource = SourceFile;

/** A file of a workspace whose bytes come only when it has to be read. */
export type SessionFile = {
  readonly name: string;
  readonly size: number;
  /** SHA-256 of the bytes; `null` where nobody took it, and then nothing read is reused. */
  readonly hash: string | null;
  readonly lastModified?: number;
  readonly bytes: () => Promise<Uint8Array>;
};

/** A file whose bytes are there already. */
export function sessionFile({ bytes, ...file }: SourceFile): SessionFile {
  return { ...file, size: bytes.length, hash: null, bytes: () => Promise.resolve(bytes) };
}

/** A file whose bytes a browser holds, in memory or on the disk. */
export type StoredSource = {
  readonly name: string;
  readonly hash: string | null;
  readonly lastModified: number | null;
  readonly content: Blob;
};

/** The same in the worker, where the bytes are read. */
export function storedFile({ name, hash, lastModified, content }: StoredSource): SessionFile {
  const bytes = async () => new Uint8Array(await content.arrayBuffer());
  const file = { name, hash, size: content.size, bytes };
  return lastModified === null ? file : { ...file, lastModified };
}
