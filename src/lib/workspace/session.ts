import type { ViewHistory } from '#lib/domain/view-history.ts';
import { DEFAULT_WORKSPACE_FILE, type WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { threshold } from '#lib/disclosure/threshold.ts';
import type { Engine, Parameters } from '#lib/engine/engine.ts';
import type { Dataset } from '#lib/intake/dataset.ts';
import type { MetricId } from '#lib/metrics/catalogue.ts';
import { EngineKeeper } from '#lib/engine/keep-engine-alive.ts';
import { analyse, analyseTraining, rowsOf, toReadFile, type Analysed } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import { buildDatabase } from './build-database.ts';
import { inspectionOf, inspectionOfSettings, type Inspection } from './inspection.ts';
import { compareYears } from './reading/compare-years.ts';
import { findPredecessor } from './reading/find-predecessor.ts';
import { contextOf, ReadCache } from './reading/read-cache.ts';
import { readSettings, settingsAmong } from './reading/read-settings.ts';
import { withoutReadSheets, type ReadSource } from './reading/read-sheets.ts';
import {
  sessionFile,
  SETTINGS_FILE,
  type SessionFile,
  type WorkspaceSource,
} from './reading/session-file.ts';
import { CombinedViews, historyOf } from './survey/combined-views.ts';
import { countNames, type NameUse } from './masters/count-names.ts';
import { runMetric, type MetricTable } from './run-metric.ts';
import { isOfSurvey, isSameSurvey, type Basis } from './survey/same-survey.ts';
import type { EditableRow } from './tray.ts';

export type Progress = {
  readonly stage: 'reading' | 'loading' | 'computing';
  /** Over all files and steps, 0 to 1. */
  readonly share: number;
};

export type OpenOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Overrides the threshold of the settings; below 5 only with `internal`. */
  readonly minN?: number;
  /** The results stay in the office and are marked 内部限り. */
  readonly internal?: boolean;
};

/** Reading takes this share of the whole, loading and computing the rest. Measured at 100 k rows. */
const READING_SHARE = 0.7;
/** Of the rest, building the tables takes this share; the metrics read them in no time. */
const BUILDING_SHARE = 0.9;

/** What is open: enough to fill a new engine after a crash, and to answer about a file. */
type Opened = Basis & {
  /** Its files as they are told, with what only all files together tell. */
  readonly datasets: readonly Dataset[];
  /** What fills the engine that runs now. */
  analysed: Analysed;
  readonly views: CombinedViews;
};

/**
 * The product without a page: files in, published results out. One session owns one engine; the
 * command line uses it as it is, the browser through a worker, so that raw rows never reach the page.
 */
export class Session {
  readonly #engine: EngineKeeper;
  readonly #cache = new ReadCache();
  readonly #tray = new Map<string, Dataset>();
  #opened: Opened | null = null;

  /** @param start starts a fresh engine; called again after the last one has crashed */
  constructor(start: () => Promise<Engine>) {
    this.#engine = new EngineKeeper({ start, rebuild: (engine) => this.#fill(engine) });
  }

  /**
   * Reads the files, builds the database anew and computes everything. What was read before with
   * the same bytes and the same decisions is not read again.
   *
   * What was open before is open again when reading fails or is cancelled.
   *
   * @throws EngineError, or the signal's reason
   */
  async open(
    sources: readonly (WorkspaceSource | SessionFile)[],
    options: OpenOptions = {},
  ): Promise<Analysis> {
    const files = sources.map((s) =>
      s.bytes instanceof Uint8Array ? sessionFile(s as WorkspaceSource) : (s as SessionFile),
    );
    const { signal, onProgress, minN, internal } = options;
    const { settings: stated, issues } = await settingsAmong(files);
    const settings = stated ?? DEFAULT_WORKSPACE_FILE;
    const found = await this.#read(files, settings, options);
    const datasets = withoutReadSheets(found);
    const limit = threshold(minN ?? settings.disclosure.minN, internal);
    const reports = datasets.map(toReadFile);
    const progress = (share: number) =>
      onProgress?.({
        stage: share < 1 ? 'loading' : 'computing',
        share: READING_SHARE + (1 - READING_SHARE) * share * BUILDING_SHARE,
      });
    const read = found.map(({ dataset }) => dataset);
    const answered = found.filter(({ dataset }) => isOfSurvey(dataset)).map(({ file }) => file);
    const history = historyOf(answered, settings, limit);
    const how = { ...(signal ? { signal } : {}), onProgress: progress };
    try {
      const open = this.#opened;
      const same = open && isSameSurvey(open, { read, settings, limit }) ? open : null;
      const analysed = await this.#engine.withEngine((engine) =>
        same
          ? analyseTraining(engine, same.analysed, reports, settings, how)
          : analyse(engine, reports, settings, limit, how),
      );
      same?.views.goOn(history);
      const { analysis, planner, columns } = analysed;
      const items = settings.instrument.items.length;
      const views = same?.views ?? new CombinedViews({ planner, columns, limit, items, history });
      this.#opened = { read, settings, limit, datasets, analysed, views };
      this.#forgetOthers();
      return { ...analysis, issues: [...issues, ...analysis.issues, ...compareYears(datasets)] };
    } catch (cause) {
      await this.#engine.withEngine((engine) => this.#fill(engine)).catch(() => undefined);
      throw cause;
    }
  }

  /**
   * One metric for one group or filter, through the gate.
   *
   * @throws ViewRefused for two attributes at once that would single people out
   * @throws Error when nothing is open
   */
  async query<Id extends MetricId>(id: Id, parameters: Parameters): Promise<MetricTable<Id>> {
    const opened = this.#opened;
    if (!opened) throw new Error(`query ${id}: nothing is open`);
    return this.#engine.withEngine(async (engine) => {
      await opened.views.admit(engine, parameters);
      return runMetric(engine, id, parameters, opened.analysed.publication);
    });
  }

  /**
   * Reads one file to tell about it, without opening it; it stays in memory until `keepOnTray`
   * leaves it out.
   *
   * @throws the signal's reason
   */
  async inspect(
    file: SessionFile,
    settings: WorkspaceFile,
    { signal, onProgress }: OpenOptions = {},
  ): Promise<Inspection> {
    if (file.name === SETTINGS_FILE) {
      const read = readSettings([{ name: file.name, bytes: await file.bytes() }]);
      return inspectionOfSettings(read.issues);
    }
    const dataset = await this.#cache.read(file, contextOf(settings, file.name), {
      signal,
      onProgress: ({ fraction }) => onProgress?.({ stage: 'reading', share: fraction }),
    });
    this.#tray.set(file.name, dataset);
    return inspectionOf(dataset);
  }

  /** By the name of a file on the tray, the open file under another name that it corrects. */
  predecessors(): Readonly<Record<string, string>> {
    const open = this.#opened?.datasets ?? [];
    const found: Record<string, string> = {};
    for (const [name, file] of this.#tray) {
      const predecessor = findPredecessor(file, open);
      if (predecessor !== null) found[name] = predecessor;
    }
    return found;
  }

  /** Forgets what was inspected of every file but these. */
  keepOnTray(names: readonly string[]): void {
    for (const name of this.#tray.keys()) if (!names.includes(name)) this.#tray.delete(name);
    this.#forgetOthers();
  }

  /** Which combined views of what is open were shown; `null` when nothing is open. */
  views(): ViewHistory | null {
    return this.#opened?.views.history ?? null;
  }

  /** What reading made of the files that are open. */
  inspections(): Inspection[] {
    return (this.#opened?.datasets ?? []).map(inspectionOf);
  }

  /** The rows of a file, on the tray or open, that were not used: raw. */
  quarantineRows(name: string): readonly EditableRow[] {
    return (this.#tray.get(name) ?? this.#openDataset(name))?.quarantine ?? [];
  }

  /** The names of the masters' attributes that the open files use. */
  names(): Promise<NameUse[]> {
    return countNames((this.#opened?.datasets ?? []).map(toReadFile));
  }

  /** Ends the engine and this session. */
  close(): Promise<void> {
    return this.#engine.close();
  }

  #openDataset(name: string): Dataset | undefined {
    return this.#opened?.datasets.find(({ file }) => file === name);
  }

  #forgetOthers(): void {
    this.#cache.keepOnly(new Set([...(this.#opened?.read ?? []), ...this.#tray.values()]));
  }

  async #fill(engine: Engine): Promise<void> {
    if (!this.#opened) return;
    const { datasets, settings, views } = this.#opened;
    const coding = await buildDatabase(engine, rowsOf(datasets.map(toReadFile)), settings);
    this.#opened.analysed = { ...this.#opened.analysed, coding };
    await views.restore(engine);
  }

  async #read(
    files: readonly SessionFile[],
    settings: WorkspaceFile,
    { signal, onProgress }: OpenOptions,
  ): Promise<ReadSource[]> {
    const data = files.filter(({ name }) => name !== SETTINGS_FILE);
    const total = data.reduce((sum, { size }) => sum + size, 0) || 1;
    const found: ReadSource[] = [];
    let before = 0;
    for (const file of data) {
      const share = (fraction: number) => (READING_SHARE * (before + fraction * file.size)) / total;
      const dataset = await this.#cache.read(file, contextOf(settings, file.name), {
        signal,
        onProgress: ({ fraction }) => onProgress?.({ stage: 'reading', share: share(fraction) }),
      });
      found.push({ file, dataset });
      before += file.size;
    }
    return found;
  }
}
