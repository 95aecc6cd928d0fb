import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import type { Keeping } from '../tray.ts';
import { NOTHING_KEPT, hashesOf, type Change, type KeptWorkspace } from './kept-workspace.ts';
import { settingsAmong } from './read-kept-settings.ts';
import { isFull, isWithoutStorage, missingRoom, StorageUnreadable } from './storage-limits.ts';
import { loadStored, storeWorkspace, type Loaded, type Results } from './store.ts';

/** What is kept, and since when; in memory alone, `savedAt` is `null`. */
export type Kept = { readonly workspace: KeptWorkspace; readonly savedAt: Date | null };

/**
 * Keeps the workspace of this tab in the browser's storage, or, where there is none or no room, in
 * memory. A change is applied to what is stored then, which another tab may have changed: the
 * changes of both are kept.
 */
export class Keeper {
  keeping: Keeping = { kind: 'kept' };
  #now: KeptWorkspace = NOTHING_KEPT;
  /** Of the state that `#now` was made of. */
  #revision = 0;
  /** The bytes that are stored. */
  #stored: ReadonlySet<string> = new Set();
  /** Changes that are in memory alone. */
  #pending: readonly Change[] = [];

  /**
   * What was kept.
   *
   * @throws StorageUnreadable when there may be something that cannot be read; it is never written
   *   over, and all that follows lasts as long as the page
   */
  async load(): Promise<Kept> {
    try {
      const loaded = await loadStored(new Map());
      this.#now = await workspaceOf(loaded);
      this.#revision = loaded.stored?.revision ?? 0;
      this.#stored = hashesOf(this.#now);
      return { workspace: this.#now, savedAt: loaded.stored?.savedAt ?? null };
    } catch (cause) {
      this.keeping = { kind: 'session' };
      if (isWithoutStorage(cause)) return { workspace: this.#now, savedAt: null };
      throw new StorageUnreadable(cause);
    }
  }

  /** What a change would make of what is kept now; nothing is written. */
  async preview(change: Change): Promise<KeptWorkspace> {
    return change((await this.#newest()).workspace);
  }

  /**
   * Keeps a change. It never fails: where it cannot be stored, `keeping` says why.
   *
   * @param results of the workspace as this tab knows it
   */
  async commit(change: Change, results: Results): Promise<Kept> {
    for (;;) {
      const { workspace, revision } = await this.#newest();
      const next = pruned(await change(workspace));
      if (this.keeping.kind === 'session') return this.#inMemory(next, change);
      try {
        const missing = await missingRoom(this.#stored, next);
        if (missing > 0) return this.#full(next, change, missing);
        const ofOthers = revision !== this.#revision && results !== 'keep';
        const stored = await storeWorkspace(next, revision, ofOthers ? 'forget' : results);
        if (stored === null) continue;
        this.#now = next;
        this.#revision = stored.revision;
        this.#stored = hashesOf(next);
        this.#pending = [];
        this.keeping = { kind: 'kept' };
        return { workspace: next, savedAt: stored.savedAt };
      } catch (cause) {
        if (isFull(cause)) return this.#full(next, change, null);
        this.keeping = { kind: 'session' };
        return this.#inMemory(next, change);
      }
    }
  }

  /** Forgets what this tab holds, after the storage was erased. */
  forget(): void {
    this.#now = NOTHING_KEPT;
    this.#revision = 0;
    this.#stored = new Set();
    this.#pending = [];
    this.keeping = { kind: 'kept' };
  }

  /** The state that is stored, whoever changed it, with what this tab could not store. */
  async #newest(): Promise<{ workspace: KeptWorkspace; revision: number }> {
    const mine = { workspace: this.#now, revision: this.#revision };
    if (this.keeping.kind === 'session') return mine;
    const loaded = await loadStored(this.#now.contents).catch(() => null);
    const revision = loaded?.stored?.revision ?? 0;
    if (loaded === null || revision === this.#revision) return mine;
    let workspace = await workspaceOf(loaded);
    this.#stored = hashesOf(workspace);
    for (const change of this.#pending) workspace = await change(workspace);
    return { workspace, revision };
  }

  #full(next: KeptWorkspace, change: Change, missing: number | null): Kept {
    this.keeping = { kind: 'full', missing };
    return this.#inMemory(next, change);
  }

  #inMemory(next: KeptWorkspace, change: Change): Kept {
    this.#now = next;
    this.#pending = [...this.#pending, change];
    return { workspace: next, savedAt: null };
  }
}

async function workspaceOf({ stored, contents }: Loaded): Promise<KeptWorkspace> {
  if (stored === null) return NOTHING_KEPT;
  const { files, tray, versions } = stored;
  const settings = (await settingsAmong(files, contents)) ?? DEFAULT_WORKSPACE_FILE;
  return { files, tray, versions, settings, contents };
}

/** Without bytes that nothing names any more. */
function pruned(workspace: KeptWorkspace): KeptWorkspace {
  const named = hashesOf(workspace);
  const contents = [...workspace.contents].filter(([hash]) => named.has(hash));
  return { ...workspace, contents: new Map(contents) };
}
