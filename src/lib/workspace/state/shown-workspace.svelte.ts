import { forFirstPage, restoreAnalysis } from '../analysis.ts';
import { changeSettings } from '../keeping/change-settings.ts';
import { incoming, rightNow } from '../keeping/incoming.ts';
import type { Change } from '../keeping/kept-workspace.ts';
import { hasData, isSameData, sourcesOf } from '../keeping/sources.ts';
import { askToPersist } from '../keeping/storage-limits.ts';
import { loadResults, storeResults } from '../keeping/store.ts';
import { mergeProject } from '../project/take-project.ts';
import type { StoredSource } from '../reading/session-file.ts';
import { sampleResults, sampleSources } from '../sample-city.ts';
import type { ErasureReport } from '../tray.ts';
import { codeOf, OpenWorkspace } from './open-workspace.svelte.ts';
import { OwnWorkspace } from './own-workspace.svelte.ts';
import { TrayReader } from './tray-reader.svelte.ts';

/** Where the results on the page come from. */
export type Origin = 'sample' | 'own';

/**
 * What the pages show, the sample city or the user's own workspace, and the one way in which it
 * changes: in turn, and kept only once it is open.
 */
export class ShownWorkspace {
  origin = $state<Origin>('sample');
  readonly open = new OpenWorkspace();
  readonly own = new OwnWorkspace(() => this.#startAnew());
  readonly tray = new TrayReader(this.open.session);
  /** Resolves once it is known whose files are open. */
  #known: Promise<unknown> = Promise.resolve();
  /** Resolves once the files that were kept are open, or could not be. */
  #begun: Promise<unknown> = Promise.resolve();
  /** What the user asked for waits for what was asked before. */
  #asked: Promise<unknown> = Promise.resolve();
  /** Counts erasures: what was asked before one is not done after it. */
  #life = 0;
  readonly #sample: string;

  /** @param sampleFolder address of the sample city's folder, ending in a slash */
  constructor(sampleFolder: string) {
    this.#sample = sampleFolder;
  }

  /** Shows stored results at once, then starts the engine and replaces them by live ones. */
  async begin(): Promise<void> {
    const loaded = this.own.load();
    this.#known = loaded.catch(() => undefined);
    try {
      await loaded;
    } catch (cause) {
      this.open.failure = codeOf(cause);
      return;
    }
    this.origin = hasData(this.own.now) ? 'own' : 'sample';
    this.#begun = this.#show();
    void this.ask(() => this.tray.read(this.own.now));
    await this.#begun;
    if (this.origin === 'own') void this.ask(() => this.tray.compare(this.own.now));
  }

  /** Resolves once the user's own files are open, or could not be; at once where there are none. */
  async ownIsOpen(): Promise<void> {
    if (this.origin === 'own') await this.#begun;
  }

  /** Does what the user asks in turn; a failure is told by `open`. */
  ask(work: () => Promise<unknown>): Promise<void> {
    const life = this.#life;
    const done = this.#asked.then(async () => {
      await this.#known;
      if (life !== this.#life) return;
      try {
        await work();
      } catch (cause) {
        if (life === this.#life && codeOf(cause) !== 'AbortError') {
          this.open.failure = codeOf(cause);
        }
      }
    });
    this.#asked = done;
    return done;
  }

  /** Opens what a change makes of the workspace, and keeps it once it is open. */
  async reopen(change: Change, at: Date | null = null): Promise<void> {
    const next = await this.own.preview(change);
    const wasOwn = this.origin === 'own';
    const isOwn = hasData(next);
    if (isSameData(next, this.own.now) || (!isOwn && !wasOwn)) return this.own.commit(change);
    if (isOwn) {
      if (!(await this.open.open(() => Promise.resolve(sourcesOf(next))))) return;
      this.origin = 'own';
      await this.own.commitOpened(change, next, { json: this.#stored() });
      await this.keepViews();
      if (!wasOwn) void askToPersist();
    } else {
      await this.own.commitOpened(change, next, 'forget');
      this.origin = 'sample';
      void this.#show();
    }
    if (at) this.own.canUndo(at);
  }

  /**
   * Changes what is shown. The sample city becomes the user's own workspace first: a change is never
   * lost.
   */
  async changeShown(change: Change): Promise<void> {
    if (this.origin === 'own') return this.reopen(change);
    const sources = await sampleSources(this.#sample);
    const files = sources.map((file) => incoming(file, file.hash));
    const adopt = mergeProject(files, rightNow());
    return this.reopen(async (now) => change(await adopt(now)));
  }

  /** Keeps which combined views were shown, and when a record of them ended, for later sessions. */
  async keepViews(): Promise<void> {
    if (this.origin !== 'own') return;
    const views = await this.open.session.run((client) => client.views());
    const kept = this.own.now.settings.views;
    if (!views || (views.shown.length === 0 && views.past.length === kept.past.length)) return;
    if (JSON.stringify(views) === JSON.stringify(kept)) return;
    await this.own.commit(changeSettings((settings) => ({ ...settings, views })));
  }

  /** Opens the workspace as another tab left it. */
  reload(): Promise<void> {
    return this.ask(async () => {
      await this.own.refresh();
      this.origin = hasData(this.own.now) ? 'own' : 'sample';
      await this.open.open(this.#sources);
      await this.tray.read(this.own.now);
    });
  }

  /** Stops reading or computing; what was shown before stays. */
  async cancel(): Promise<void> {
    this.tray.stop();
    await this.open.cancel();
  }

  /** Erases everything of ours on this computer, shows the sample city, and tells what is left. */
  async erase(): Promise<ErasureReport> {
    this.#end();
    await this.#asked;
    const report = await this.own.erase();
    this.#startAnew();
    return report;
  }

  /** Ends the worker and listens to no other tab any more; what is kept stays. */
  close(): void {
    this.#end();
    this.own.close();
  }

  #end(): void {
    this.#life += 1;
    this.tray.stop();
    this.open.close();
  }

  #startAnew(): void {
    this.open.close();
    this.own.forget();
    void this.begin();
  }

  /** The results as text, for the first page of the next visit. */
  #stored(): string {
    const { analysis } = this.open;
    return JSON.stringify(analysis && forFirstPage(analysis));
  }

  /** Shows what was computed before, then opens it. */
  async #show(): Promise<void> {
    const isOwn = this.origin === 'own';
    let isStored = false;
    const results = async () => {
      if (!isOwn) return sampleResults(this.#sample);
      const found = await loadResults();
      isStored = found !== null;
      return found && restoreAnalysis(JSON.parse(found.json));
    };
    const isOpen = await this.open.show(results, this.#sources);
    if (isOpen && isOwn && !isStored) await storeResults(this.#stored()).catch(() => undefined);
  }

  readonly #sources = (): Promise<readonly StoredSource[]> =>
    this.origin === 'own' ? Promise.resolve(sourcesOf(this.own.now)) : sampleSources(this.#sample);
}
