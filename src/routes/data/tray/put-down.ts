import type { DroppedFile } from '#lib/ui/intake/dropped-files.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import { uniqueNames } from './unique-names.ts';

const renamed = (file: File, name: string): File =>
  file.name === name
    ? file
    : new File([file], name, { type: file.type, lastModified: file.lastModified });

/** Puts files on the tray under names of their own; a project file is handed back to be opened. */
export async function putDown(
  minori: Minori,
  dropped: readonly DroppedFile[],
): Promise<File | null> {
  const isProject = ({ file }: DroppedFile) => file.name.toLowerCase().endsWith('.zip');
  const project = dropped.find(isProject)?.file ?? null;
  const files = dropped.filter((one) => !isProject(one)).map(({ file }) => file);
  const names = uniqueNames(files.map(({ name }) => name));
  if (files.length > 0) {
    await minori.files.putDown(
      files.map((file, index) => renamed(file, names[index] ?? file.name)),
    );
  }
  return project;
}
