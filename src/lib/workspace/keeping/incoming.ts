import type { StoredSource, WorkspaceSource } from '../reading/session-file.ts';
import type { SessionKeeper } from '../session-keeper.ts';
import type { Incoming } from './change-files.ts';

/** A file as a page puts it down. */
export type Arriving = WorkspaceSource | File;

const bytesOf = (file: Arriving): Promise<ArrayBuffer> | Uint8Array<ArrayBuffer> =>
  file instanceof File ? file.arrayBuffer() : (file.bytes as Uint8Array<ArrayBuffer>);

/** A file on its way in: its bytes as they are now, whatever becomes of the file on the disk. */
export async function arrived(session: SessionKeeper, file: Arriving): Promise<Incoming> {
  const content = new Blob([await bytesOf(file)]);
  const hash = await session.run((client) => client.hash(content));
  return incoming({ name: file.name, lastModified: file.lastModified ?? null, content }, hash);
}

/** A file with its bytes and their hash. */
export const incoming = (
  { name, lastModified, content }: Omit<StoredSource, 'hash'>,
  hash: string,
): Incoming => ({ name, hash, size: content.size, lastModified, content });

/** When something is replaced or removed. */
export const rightNow = (): Date => new Date();
