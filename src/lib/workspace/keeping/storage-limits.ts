import { hashesOf, type KeptWorkspace } from './kept-workspace.ts';

/** Something is stored, or may be, and cannot be read. */
export class StorageUnreadable extends Error {
  override readonly name = 'storage-unreadable';

  constructor(cause: unknown) {
    super('storage-unreadable', { cause });
  }
}

const nameOf = (cause: unknown): string =>
  (cause as { readonly name?: unknown } | null)?.name as string;

/** A private window, or a policy: the browser keeps nothing for this page, and has kept nothing. */
export const isWithoutStorage = (cause: unknown): boolean =>
  typeof indexedDB === 'undefined' ||
  ['SecurityError', 'InvalidStateError', 'NotSupportedError'].includes(nameOf(cause));

/** The computer, or what the browser allows, has no room. */
export const isFull = (cause: unknown): boolean => nameOf(cause) === 'QuotaExceededError';

/** Room for the record and the results beside the bytes. */
const BESIDE_BYTES = 1_000_000;

/**
 * So many bytes are wanting to store a change; 0 where they fit, and where the browser does not say
 * (on plain http).
 */
export async function missingRoom(
  stored: ReadonlySet<string>,
  after: KeptWorkspace,
): Promise<number> {
  const added = [...hashesOf(after)].filter((hash) => !stored.has(hash));
  if (added.length === 0) return 0;
  const wanted = added.reduce((sum, hash) => sum + (after.contents.get(hash)?.size ?? 0), 0);
  const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage;
  const { quota, usage = 0 } = (await storage?.estimate?.().catch(() => null)) ?? {};
  if (quota === undefined) return 0;
  return Math.max(0, wanted + BESIDE_BYTES - (quota - usage));
}

/** Asks once that the browser does not clear what is kept when the disk fills. */
export async function askToPersist(): Promise<void> {
  const storage = (globalThis.navigator as Partial<Navigator> | undefined)?.storage;
  if (await storage?.persisted?.().catch(() => true)) return;
  await storage?.persist?.().catch(() => false);
}
