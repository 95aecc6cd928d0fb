import { crossedAttributes } from '#lib/domain/attributes.ts';
import type { FileChoices, Mapping } from '#lib/domain/file-choices.ts';
import type { Report } from '#lib/domain/report/report.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import type { Parameters } from '#lib/engine/engine.ts';
import type { MetricId } from '#lib/metrics/catalogue.ts';
import { forFirstPage, restoreAnalysis, tableOf, type Analysis } from './analysis.ts';
import type { Inspection } from './inspection.ts';
import * as fileChanges from './keeping/change-files.ts';
import { changeSettings, choose, withMapping } from './keeping/change-settings.ts';
import type { Change } from './keeping/kept-workspace.ts';
import { arrived, incoming, rightNow, type Arriving } from './keeping/incoming.ts';
import { hasData, isSameData, sourcesOf } from './keeping/sources.ts';
import { askToPersist } from './keeping/storage-limits.ts';
import { loadResults, storeResults } from './keeping/store.ts';
import { codeOf, OpenWorkspace } from './open-workspace.svelte.ts';
import { OwnWorkspace } from './own-workspace.svelte.ts';
import { asProjectError } from './project/project-error.ts';
import { mergeProject, replaceByProject } from './project/take-project.ts';
import type { StoredSource } from './reading/session-file.ts';
import type { NameUse } from './masters/count-names.ts';
import type { MetricTable } from './run-metric.ts';
import { sampleResults, sampleSources } from './sample-city.ts';
import type { Progress } from './session.ts';
import type { EditableRow, ErasureReport, FileVersion, Keeping, TrayFile } from './tray.ts';
import { TrayReader } from './tray-reader.svelte.ts';

/** Whether a query asks for the people with values of two attributes. */
const isCombined = ({ attribute, value = '' }: Parameters): boolean =>
  value !== '' && typeof attribute === 'string' && crossedAttributes(attribute) !== null;

/** Where the results on the page come from. */
export type Origin = 'sample' | 'own';

/** How the engine stands; while it starts, stored results are shown. */
export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: Progress }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly code: string };

/** The workspace as the pages see it: published results, how the engine stands, what was saved. */
export class Minori {
  origin = $state<Origin>('sample');
  readonly #open = new OpenWorkspace();
  readonly #own = new OwnWorkspace(() => this.#startAnew());
  readonly #tray = new TrayReader(this.#open.session);
  phase: Phase = $derived.by(() => {
    const progress = this.#tray.progress ?? this.#open.progress;
    if (progress) return { kind: 'working', progress };
    const code = this.#open.failure;
    if (code !== null) return { kind: 'failed', code };
    return { kind: this.isLive ? 'ready' : 'idle' };
  });
  /** Files put down and not taken in, in the order in which they came. */
  tray: readonly TrayFile[] = $derived(this.#tray.files(this.#own.now));
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

  get analysis(): Analysis | null {
    return this.#open.analysis;
  }

  /** Whether the results shown were computed by the engine that runs now. */
  get isLive(): boolean {
    return this.#open.isLive;
  }

  /** Counts the results that were opened, so that a page knows its own are of the same data. */
  get revision(): number {
    return this.#open.revision;
  }

  /** Names of the files of the open workspace. */
  get fileNames(): readonly string[] {
    return this.analysis?.files.map((file) => file.name) ?? [];
  }

  /** What `minori.json` says now. */
  get settings(): WorkspaceFile {
    return this.#own.now.settings;
  }

  get savedAt(): Date | null {
    return this.#own.savedAt;
  }

  /** Whether what the user does is kept on this computer. */
  get keeping(): Keeping {
    return this.#own.keeping;
  }

  /** The last removal or replacement, while it can be taken back. */
  get undoable(): { readonly name: string } | null {
    return this.#own.undoable;
  }

  /** Another tab changed the workspace; `reload` shows what it did. */
  get changedElsewhere(): boolean {
    return this.#own.changedElsewhere;
  }

  table<Id extends MetricId>(id: Id): MetricTable<Id> | null {
    return this.analysis && tableOf(this.analysis, id);
  }

  /** Shows stored results at once, then starts the engine and replaces them by live ones. */
  async begin(): Promise<void> {
    const loaded = this.#own.load();
    this.#known = loaded.catch(() => undefined);
    try {
      await loaded;
    } catch (cause) {
      this.#open.failure = codeOf(cause);
      return;
    }
    this.origin = hasData(this.#own.now) ? 'own' : 'sample';
    this.#begun = this.#show();
    void this.#ask(() => this.#tray.read(this.#own.now));
    await this.#begun;
    if (this.origin === 'own') void this.#ask(() => this.#tray.compare(this.#own.now));
  }

  /** Puts files on the tray and reads them, one after another, without taking them in. */
  putDown(files: readonly Arriving[]): Promise<void> {
    return this.#ask(async () => {
      const names = files.map(({ name }) => name);
      await this.#own.commit(fileChanges.putDown(await this.#tray.receive(files)));
      await this.#tray.read(this.#own.now, ({ name }) => names.includes(name));
    });
  }

  /** Puts another sheet of a workbook, on the tray or open, on the tray as a file of its own. */
  putDownSheet(workbook: string, sheet: string): Promise<void> {
    return this.#ask(async () => {
      await this.#own.commit(fileChanges.putDownSheet(workbook, sheet));
      await this.#tray.read(this.#own.now, ({ inspection }) => inspection === null);
    });
  }

  /** Takes what is on the tray into the workspace, in one step. */
  takeIn(): Promise<void> {
    return this.#ask(async () => {
      const isOwn = this.origin === 'own';
      if (isOwn) await this.#begun;
      await this.#tray.read(this.#own.now, ({ inspection }) => inspection === null);
      const corrections = await this.#tray.compare(this.#own.now);
      const names = this.tray.map(({ name }) => name);
      const at = rightNow();
      await this.#reopen(fileChanges.takeIn(names, at, corrections), at);
    });
  }

  /** Takes a file off the tray. */
  takeBack(name: string): Promise<void> {
    return this.#ask(() => this.#own.commit(fileChanges.takeBack([name])));
  }

  /** Takes a file on the tray in beside the one that it seems to correct, or in its place. */
  keepBoth(name: string, keepsBoth: boolean): Promise<void> {
    return this.#ask(() => this.#own.commit(fileChanges.keepBoth(name, keepsBoth)));
  }

  /** Takes one file out of the user's workspace. */
  remove(name: string): Promise<void> {
    const at = rightNow();
    return this.#ask(() => this.#reopen(fileChanges.remove([name], at), at));
  }

  /** Takes out the user's files, which `undo` brings back, and shows the sample city again. */
  backToSample(): Promise<void> {
    const at = rightNow();
    return this.#ask(() => this.#reopen(fileChanges.removeAll(at), at));
  }

  /** Decides something about one file, on the tray or open, and reads it again. */
  choose(name: string, choices: FileChoices): Promise<void> {
    return this.#ask(async () => {
      const isOnTray = this.tray.some((file) => file.name === name);
      if (!isOnTray) return this.#reopen(choose(name, choices));
      await this.#own.commit(choose(name, choices));
      return this.#tray.read(this.#own.now, (file) => file.name === name);
    });
  }

  /** Remembers a kind and columns for every file with that header, and reads those files again. */
  map(mapping: Mapping): Promise<void> {
    return this.#ask(async () => {
      if (this.origin === 'own') await this.#begun;
      const open = await this.#open.session.run((client) => client.inspections());
      const isOpen = this.origin === 'own' && open.some(({ shape }) => shape === mapping.shape);
      const change = changeSettings((settings) => withMapping(settings, mapping));
      await (isOpen ? this.#reopen(change) : this.#own.commit(change));
      await this.#tray.read(this.#own.now, ({ inspection }) =>
        [mapping.shape, null].includes(inspection?.shape ?? null),
      );
    });
  }

  /** Changes the user's own `minori.json`, and opens the workspace with it where there is one. */
  changeOwnSettings(change: (now: WorkspaceFile) => WorkspaceFile): Promise<void> {
    return this.#ask(async () => {
      await this.#reopen(changeSettings(change));
      await this.#tray.read(this.#own.now);
    });
  }

  /**
   * Changes the settings of what is shown. The sample city becomes the user's own workspace first: a
   * change is never lost.
   */
  changeSettings(change: (now: WorkspaceFile) => WorkspaceFile): Promise<void> {
    return this.#ask(async () => {
      await this.#reopen(await this.#ofShown(changeSettings(change)));
      await this.#tray.read(this.#own.now);
    });
  }

  /** Changes the reports of what is shown, which computes nothing anew. */
  changeReports(change: (now: readonly Report[]) => readonly Report[]): Promise<void> {
    return this.#ask(async () => {
      const changed = changeSettings((now) => ({ ...now, reports: [...change(now.reports)] }));
      await this.#reopen(await this.#ofShown(changed));
    });
  }

  /** Takes a file in beside those that are shown; the sample city becomes the user's own first. */
  openBeside(file: Arriving): Promise<void> {
    return this.#ask(async () => {
      const taken = await arrived(this.#open.session, file);
      await this.#reopen(await this.#ofShown(fileChanges.takeIncoming([taken], {}, rightNow())));
    });
  }

  /** Stops reading or computing; what was shown before stays. */
  async cancel(): Promise<void> {
    this.#tray.stop();
    await this.#open.cancel();
  }

  /**
   * One metric for one group, through the gate. What was seen of two attributes at once is kept.
   *
   * @throws Error named `view-too-small` or `view-singles-out` when such a view is refused
   */
  async query<Id extends MetricId>(id: Id, parameters: Parameters): Promise<MetricTable<Id>> {
    const table = await this.#open.session.run((client) => client.query(id, parameters));
    if (isCombined(parameters)) void this.#ask(() => this.#keepViews());
    return table;
  }

  /** What reading made of a file of the open workspace. */
  async inspect(name: string): Promise<Inspection | null> {
    const open = await this.#open.session.run((client) => client.inspections());
    return open.find(({ file }) => file === name) ?? null;
  }

  /** The rows of a file, on the tray or open, that were not used: raw, to be corrected. */
  quarantineRows(name: string): Promise<readonly EditableRow[]> {
    return this.#open.session.run((client) => client.quarantineRows(name));
  }

  /** The names that the open files use, of divisions, positions and the like. */
  names(): Promise<NameUse[]> {
    return this.#open.session.run((client) => client.names());
  }

  /** Earlier versions of one file or of all, the latest first. */
  versions(name?: string): Promise<readonly FileVersion[]> {
    return Promise.resolve(this.#own.versions(name));
  }

  /** Makes an earlier version the current one; what it replaces becomes a version. */
  restore(id: string): Promise<void> {
    const at = rightNow();
    return this.#ask(() => this.#reopen(fileChanges.restore([id], at), at));
  }

  /** Takes back the last removal or replacement. */
  undo(): Promise<void> {
    return this.#ask(async () => {
      const { ids } = this.#own.undoable ?? { ids: [] };
      await this.#reopen(fileChanges.restore(ids, rightNow()));
      this.#own.undoable = null;
    });
  }

  /** The workspace as one project file. */
  saveProject(): Promise<Blob> {
    return this.#open.session.run((client) => client.pack(sourcesOf(this.#own.now)));
  }

  /**
   * Opens a project file in place of the workspace, or merges it into the workspace.
   *
   * @throws ProjectError when it is refused; everything is then as it was
   */
  async openProject(file: Blob, how: 'replace' | 'merge'): Promise<void> {
    const files = await this.#open.session
      .run((client) => client.unpack(file))
      .catch((cause: unknown) => {
        throw asProjectError(cause);
      });
    const take = how === 'merge' ? mergeProject : replaceByProject;
    const at = rightNow();
    await this.#ask(() =>
      this.#reopen(
        take(
          files.map(({ hash, ...file }) => incoming(file, hash ?? '')),
          at,
        ),
      ),
    );
  }

  /** Erases everything of ours on this computer, and tells what is left. */
  async erase(): Promise<ErasureReport> {
    this.#life += 1;
    this.#tray.stop();
    this.#open.close();
    await this.#asked;
    const report = await this.#own.erase();
    this.#startAnew();
    return report;
  }

  /** Ends the worker and listens to no other tab any more; what is kept stays. */
  close(): void {
    this.#life += 1;
    this.#tray.stop();
    this.#open.close();
    this.#own.close();
  }

  /** Opens the workspace as another tab left it. */
  reload(): Promise<void> {
    return this.#ask(async () => {
      await this.#own.refresh();
      this.origin = hasData(this.#own.now) ? 'own' : 'sample';
      await this.#open.open(this.#sources);
      await this.#tray.read(this.#own.now);
    });
  }

  /** Does what the user asks in turn; a failure is told by `phase`. */
  #ask(work: () => Promise<unknown>): Promise<void> {
    const life = this.#life;
    const done = this.#asked.then(async () => {
      await this.#known;
      if (life !== this.#life) return;
      try {
        await work();
      } catch (cause) {
        if (life === this.#life && codeOf(cause) !== 'AbortError') {
          this.#open.failure = codeOf(cause);
        }
      }
    });
    this.#asked = done;
    return done;
  }

  /** The results as text, for the first page of the next visit. */
  #stored(): string {
    return JSON.stringify(this.analysis && forFirstPage(this.analysis));
  }

  /** Opens what a change makes of the workspace, and keeps it once it is open. */
  async #reopen(change: Change, at: Date | null = null): Promise<void> {
    const next = await this.#own.preview(change);
    const wasOwn = this.origin === 'own';
    const isOwn = hasData(next);
    if (isSameData(next, this.#own.now) || (!isOwn && !wasOwn)) return this.#own.commit(change);
    if (isOwn) {
      if (!(await this.#open.open(() => Promise.resolve(sourcesOf(next))))) return;
      this.origin = 'own';
      await this.#own.commitOpened(change, next, { json: this.#stored() });
      await this.#keepViews();
      if (!wasOwn) void askToPersist();
    } else {
      await this.#own.commitOpened(change, next, 'forget');
      this.origin = 'sample';
      void this.#show();
    }
    if (at) this.#own.canUndo(at);
  }

  /** A change of what is shown: of the user's own files, or of the sample city as theirs. */
  async #ofShown(change: Change): Promise<Change> {
    if (this.origin === 'own') return change;
    const sources = await sampleSources(this.#sample);
    const files = sources.map((file) => incoming(file, file.hash));
    const adopt = mergeProject(files, rightNow());
    return async (now) => change(await adopt(now));
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
    const isOpen = await this.#open.show(results, this.#sources);
    if (isOpen && isOwn && !isStored) await storeResults(this.#stored()).catch(() => undefined);
  }

  /** Keeps which combined views were shown, and when a record of them ended, for later sessions. */
  async #keepViews(): Promise<void> {
    if (this.origin !== 'own') return;
    const views = await this.#open.session.run((client) => client.views());
    const kept = this.settings.views;
    if (!views || (views.shown.length === 0 && views.past.length === kept.past.length)) return;
    if (JSON.stringify(views) === JSON.stringify(kept)) return;
    await this.#own.commit(changeSettings((settings) => ({ ...settings, views })));
  }

  #startAnew(): void {
    this.#open.close();
    this.#own.forget();
    void this.begin();
  }

  readonly #sources = (): Promise<readonly StoredSource[]> =>
    this.origin === 'own' ? Promise.resolve(sourcesOf(this.#own.now)) : sampleSources(this.#sample);
}
