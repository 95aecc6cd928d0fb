import { deleteDB } from 'idb';
import type { ErasureReport } from '../tray.ts';
import { DATABASE } from './store.ts';

/** Names of ours in the browser's small storages and caches begin so. */
const OURS = /^minori(?:$|[-/:])/u;

const storages = (): Storage[] => {
  try {
    return [localStorage, sessionStorage];
  } catch {
    return [];
  }
};
const keysOfOurs = (storage: Storage): string[] =>
  Object.keys(storage).filter((key) => OURS.test(key));
const cachesOfOurs = async (): Promise<string[]> =>
  'caches' in globalThis ? (await caches.keys()).filter((key) => OURS.test(key)) : [];

/** Deletes everything of ours that the browser keeps; the other tabs must have let go of it. */
export async function eraseStorage(): Promise<void> {
  if (typeof indexedDB !== 'undefined') await deleteDB(DATABASE).catch(() => undefined);
  for (const storage of storages()) {
    for (const key of keysOfOurs(storage)) storage.removeItem(key);
  }
  for (const key of await cachesOfOurs().catch(() => [])) await caches.delete(key);
}

/** Looks at what is left, without relying on what erasing said. */
export async function reportErasure(): Promise<ErasureReport> {
  const databases = typeof indexedDB === 'undefined' ? [] : await indexedDB.databases();
  return {
    databases: databases.filter(({ name }) => name === DATABASE).length,
    files: (await cachesOfOurs().catch(() => [])).length,
    settings: storages().reduce((sum, storage) => sum + keysOfOurs(storage).length, 0),
  };
}
