import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { hashesOf, type KeptWorkspace } from './kept-workspace.ts';

export const DATABASE = 'minori';
/** Version 1 was never released: nothing of it is taken over. */
const VERSION = 2;

/** A workspace in the database, whose settings stand in its `minori.json`. */
export type StoredWorkspace = Pick<KeptWorkspace, 'files' | 'tray' | 'versions'> & {
  /** Counts the changes, by whichever tab. */
  readonly revision: number;
  readonly savedAt: Date;
};
/** The last results as JSON text. */
export type StoredResults = { readonly json: string; readonly savedAt: Date };

/** What persists: the original bytes, each once; one record of what they are; the last results. */
interface Store extends DBSchema {
  contents: { key: string; value: Blob };
  workspace: { key: 'current'; value: StoredWorkspace };
  results: { key: 'last'; value: StoredResults };
}

type Database = IDBPDatabase<Store>;
type Upgrade = (opened: Database, upgrade: Pick<IDBPTransaction, 'abort' | 'done'>) => void;

const open = (upgrade: Upgrade): Promise<Database> =>
  openDB<Store>(DATABASE, VERSION, {
    upgrade: (opened, _from, _to, transaction) => upgrade(opened, transaction),
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });

/** Does one piece of work: no connection stays open that could block another. */
async function closing<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

async function isThere(): Promise<boolean> {
  if (typeof indexedDB.databases !== 'function') return true;
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}

/**
 * Works on the database that is there; `null` where there is none, or where another tab has erased it
 * in between. Looking must not create: after everything was erased there is no database.
 */
async function look<T>(work: (db: Database) => Promise<T>): Promise<T | null> {
  if (!(await isThere())) return null;
  let isGone = false;
  const db = await open((_, upgrade) => {
    isGone = true;
    upgrade.done.catch(() => undefined);
    upgrade.abort();
  }).catch((cause: unknown) => {
    if (isGone) return null;
    throw cause;
  });
  return db && closing(db, work);
}

/** Works on the database, which is made where there is none. */
async function write<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await open((opened) => {
    for (const store of [...opened.objectStoreNames]) opened.deleteObjectStore(store);
    opened.createObjectStore('contents');
    opened.createObjectStore('workspace');
    opened.createObjectStore('results');
  });
  return closing(db, work);
}

/** What is stored, with the bytes of everything that is not `known`. */
export type Loaded = {
  readonly stored: StoredWorkspace | null;
  readonly contents: Map<string, Blob>;
};

/**
 * The workspace as the last change left it, by whichever tab.
 *
 * @param known bytes that the caller has already
 * @throws what the browser throws when it cannot read
 */
export async function loadStored(known: ReadonlyMap<string, Blob>): Promise<Loaded> {
  const loaded = await look(async (db) => {
    const reading = db.transaction(['workspace', 'contents']);
    const stored = (await reading.objectStore('workspace').get('current')) ?? null;
    const contents = new Map<string, Blob>();
    for (const hash of stored ? hashesOf(stored) : []) {
      const content = known.get(hash) ?? (await reading.objectStore('contents').get(hash));
      if (!content) throw new Error(`stored workspace: nothing under ${hash}`);
      contents.set(hash, content);
    }
    await reading.done;
    return { stored, contents };
  });
  return loaded ?? { stored: null, contents: new Map() };
}

/** What becomes of the stored results: these, as before, or none. */
export type Results = { readonly json: string } | 'keep' | 'forget';

/**
 * Writes a change in one transaction: bytes that are new, the record, bytes that nothing names any
 * more. Either all of it is there afterwards, or nothing.
 *
 * @param revision the state that the change was made of
 * @returns the new record, or `null` when another tab had changed the state
 * @throws QuotaExceededError, or what else the browser throws
 */
export function storeWorkspace(
  now: KeptWorkspace,
  revision: number,
  results: Results,
): Promise<StoredWorkspace | null> {
  return write(async (db) => {
    const change = db.transaction(['contents', 'workspace', 'results'], 'readwrite');
    change.done.catch(() => undefined);
    try {
      const before = await change.objectStore('workspace').get('current');
      if ((before?.revision ?? 0) !== revision) return null;
      const { files, tray, versions } = now;
      const record = { files, tray, versions, revision: revision + 1, savedAt: new Date() };
      await writeContents(change, now);
      await change.objectStore('workspace').put(record, 'current');
      await writeResults(change, results);
      await change.done;
      return record;
    } catch (cause) {
      abort(change);
      throw cause;
    }
  });
}

type Writing = IDBPTransaction<Store, ('contents' | 'workspace' | 'results')[], 'readwrite'>;

async function writeContents(change: Writing, now: KeptWorkspace): Promise<void> {
  const contents = change.objectStore('contents');
  const named = hashesOf(now);
  const present = new Set(await contents.getAllKeys());
  for (const hash of named) {
    const content = now.contents.get(hash);
    if (!content) throw new Error(`workspace to store: no bytes of ${hash}`);
    if (!present.has(hash)) await contents.put(content, hash);
  }
  for (const hash of present) if (!named.has(hash)) await contents.delete(hash);
}

async function writeResults(change: Writing, results: Results): Promise<void> {
  if (results === 'keep') return;
  const store = change.objectStore('results');
  if (results === 'forget') await store.delete('last');
  else await store.put({ json: results.json, savedAt: new Date() }, 'last');
}

function abort(change: Pick<Writing, 'abort'>): void {
  try {
    change.abort();
  } catch {
    // It has aborted by itself.
  }
}

/** Keeps the results of what is stored, for the first page of the next visit. */
export async function storeResults(json: string): Promise<void> {
  await look((db) => db.put('results', { json, savedAt: new Date() }, 'last'));
}

/** The last results, for the first page before the engine is up. */
export async function loadResults(): Promise<StoredResults | null> {
  return look(async (db) => (await db.get('results', 'last')) ?? null);
}
