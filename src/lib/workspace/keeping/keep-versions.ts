import type { FileChoices } from '#lib/domain/file-choices.ts';
import type { KeptFile, VersionRecord } from './kept-workspace.ts';

/** So many versions of one name, and of all, are kept; the oldest goes first. */
const PER_NAME = 5;
const IN_ALL = 20;

/** A file on its way out of the workspace. */
export function versionOf(
  { name, hash, size, lastModified }: KeptFile,
  choices: FileChoices,
  replacedAt: Date,
  replacedBy: string | null,
): VersionRecord {
  const id = `${replacedAt.toISOString()} ${name}`;
  return { name, hash, size, lastModified, id, choices, replacedAt, replacedBy };
}

/**
 * Versions with new ones before them, and the oldest gone beyond the limits. What is added at once
 * stays, however much it is: nobody loses with one click more than an undo can bring back.
 */
export function withVersions(
  versions: readonly VersionRecord[],
  added: readonly VersionRecord[],
): readonly VersionRecord[] {
  const ofName = new Map<string, number>();
  const kept = [...added, ...versions].filter(({ name }, index) => {
    const count = (ofName.get(name) ?? 0) + 1;
    ofName.set(name, count);
    return index < added.length || count <= PER_NAME;
  });
  return kept.slice(0, Math.max(IN_ALL, added.length));
}
