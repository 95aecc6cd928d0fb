import { putDown, takeIn, type Incoming } from '#lib/workspace/keeping/change-files.ts';
import { contentHash } from '#lib/workspace/keeping/content-hash.ts';
import { NOTHING_KEPT, type KeptWorkspace } from '#lib/workspace/keeping/kept-workspace.ts';

/** A file of a few words, on its way in. */
export function file(name: string, text: string): Incoming {
  const bytes = new TextEncoder().encode(text);
  const content = new Blob([bytes]);
  return { name, hash: contentHash(bytes), size: bytes.length, lastModified: null, content };
}

/** So many days into a January in which nothing else happens. */
export const day = (date: number): Date => new Date(2026, 0, date);

/** Puts files down and takes them in on that day. */
export const added =
  (files: readonly Incoming[], at: Date) =>
  async (now: KeptWorkspace): Promise<KeptWorkspace> =>
    takeIn(
      files.map(({ name }) => name),
      at,
    )(putDown(files)(now));

/** A workspace of these files, taken in on the first day. */
export const workspaceOf = (...files: Incoming[]): Promise<KeptWorkspace> =>
  added(files, day(1))(NOTHING_KEPT);

/** The current files with what stands in them. */
export async function textsIn({ files, contents }: KeptWorkspace): Promise<[string, string][]> {
  return Promise.all(
    files.map(async ({ name, hash }) => [name, (await contents.get(hash)?.text()) ?? 'gone']),
  );
}
