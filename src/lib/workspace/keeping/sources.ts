import { SETTINGS_FILE, type StoredSource } from '../reading/session-file.ts';
import type { KeptFile, KeptWorkspace } from './kept-workspace.ts';

/** A kept file with its bytes, for the session. */
export function sourceOf(
  { name, hash, lastModified }: KeptFile,
  contents: ReadonlyMap<string, Blob>,
): StoredSource {
  const content = contents.get(hash);
  if (!content) throw new Error(`kept file: no bytes of ${hash}`);
  return { name, hash, lastModified, content };
}

/** The files of a workspace with their bytes, `minori.json` among them. */
export const sourcesOf = ({ files, contents }: KeptWorkspace): StoredSource[] =>
  files.map((file) => sourceOf(file, contents));

/** Whether there is anything to compute from: settings alone are nothing. */
export const hasData = ({ files }: KeptWorkspace): boolean =>
  files.some(({ name }) => name !== SETTINGS_FILE);

/** Whether two states would be opened as the same: reports are about the data and no part of them. */
export const isSameData = (one: KeptWorkspace, other: KeptWorkspace): boolean => {
  const text = ({ files, settings: { reports, ...settings } }: KeptWorkspace) => {
    void reports;
    const data = files.filter(({ name }) => name !== SETTINGS_FILE);
    return JSON.stringify([data.map(({ name, hash }) => [name, hash]), settings]);
  };
  return text(one) === text(other);
};
