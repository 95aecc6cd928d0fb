import { eraseStorage, reportErasure } from '../keeping/erase.ts';
import { Keeper, type Kept } from '../keeping/keeper.ts';
import { NOTHING_KEPT, type Change, type KeptWorkspace } from '../keeping/kept-workspace.ts';
import { isSameData } from '../keeping/sources.ts';
import type { Results } from '../keeping/store.ts';
import { Tabs } from '../keeping/tabs.ts';
import type { ErasureReport, FileVersion, Keeping } from '../tray.ts';

/** What can be taken back, and by which versions. */
export type Undoable = { readonly name: string; readonly ids: readonly string[] };

/** The user's own workspace as it is kept, here and by the other tabs. */
export class OwnWorkspace {
  now = $state.raw<KeptWorkspace>(NOTHING_KEPT);
  savedAt = $state.raw<Date | null>(null);
  keeping = $state.raw<Keeping>({ kind: 'kept' });
  undoable = $state.raw<Undoable | null>(null);
  changedElsewhere = $state(false);
  readonly #keeper = new Keeper();
  readonly #tabs: Tabs;

  /** @param onErased told when another tab erased everything */
  constructor(onErased: () => void) {
    this.#tabs = new Tabs((news) => {
      if (news === 'changed') this.changedElsewhere = true;
      else onErased();
    });
  }

  /** @throws StorageUnreadable */
  async load(): Promise<void> {
    try {
      this.#adopt(await this.#keeper.load());
    } finally {
      this.keeping = this.#keeper.keeping;
    }
  }

  preview(change: Change): Promise<KeptWorkspace> {
    return this.#keeper.preview(change);
  }

  /** Keeps a change of the tray or the settings, which nothing that is shown was computed from. */
  async commit(change: Change): Promise<void> {
    this.#adopt(await this.#keeper.commit(change, 'keep'));
    this.#told();
  }

  /**
   * Keeps a change that was opened.
   *
   * @param opened what was opened, from which another tab's change in the meantime is told
   */
  async commitOpened(change: Change, opened: KeptWorkspace, results: Results): Promise<void> {
    this.#adopt(await this.#keeper.commit(change, results));
    this.changedElsewhere = !isSameData(this.now, opened);
    this.#told();
  }

  /** What is stored now, whoever changed it. */
  async refresh(): Promise<void> {
    this.now = await this.#keeper.preview((now) => now);
    this.changedElsewhere = false;
  }

  /** Remembers what a change at that time replaced or removed. */
  canUndo(at: Date): void {
    const gone = this.now.versions.filter(
      ({ replacedAt }) => replacedAt.getTime() === at.getTime(),
    );
    const [first] = gone;
    this.undoable = first ? { name: first.name, ids: gone.map(({ id }) => id) } : null;
  }

  /** Earlier versions of one file or of all, the latest first. */
  versions(name?: string): FileVersion[] {
    return this.now.versions
      .filter((version) => name === undefined || version.name === name)
      .map(({ id, size, replacedAt, replacedBy, ...version }) => ({
        ...{ id, size, replacedAt, name: version.name, wasRemoved: replacedBy === null },
      }));
  }

  /** Forgets and erases everything, here and in the other tabs. */
  async erase(): Promise<ErasureReport> {
    this.#tabs.tell('erased');
    this.forget();
    await eraseStorage();
    return reportErasure();
  }

  forget(): void {
    this.#keeper.forget();
    this.#adopt({ workspace: NOTHING_KEPT, savedAt: null });
    this.keeping = this.#keeper.keeping;
    this.undoable = null;
    this.changedElsewhere = false;
  }

  /** Listens to the other tabs no more. */
  close(): void {
    this.#tabs.close();
  }

  #adopt({ workspace, savedAt }: Kept): void {
    this.now = workspace;
    this.savedAt = savedAt;
  }

  #told(): void {
    this.keeping = this.#keeper.keeping;
    if (this.keeping.kind === 'kept') this.#tabs.tell('changed');
  }
}
