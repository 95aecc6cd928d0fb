import * as Comlink from 'comlink';
import type { ViewHistory } from '#lib/domain/view-history.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import type { Parameters } from '#lib/engine/engine.ts';
import type { MetricId } from '#lib/metrics/catalogue.ts';
import type { Analysis } from './analysis.ts';
import type { Inspection } from './inspection.ts';
import type { StoredSource } from './reading/session-file.ts';
import type { NameUse } from './masters/count-names.ts';
import type { MetricTable } from './run-metric.ts';
import type { Progress } from './session.ts';
import type { SessionApi } from './session-worker.ts';
import type { EditableRow } from './tray.ts';
import { watchWorker } from './watch-worker.ts';
import workerUrl from './session-worker.ts?worker&url';

/**
 * A worker that inherits the page's content security policy. One loaded from its address would
 * follow its own response's headers, which a plain static server does not send; one made from a
 * blob follows the page's.
 */
function policedWorker(address: string): Worker {
  const source = `import ${JSON.stringify(new URL(address, location.href).href)};`;
  const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(blob, { type: 'module' });
}

/** The worker is gone: killed by the browser, crashed, or ended by us. */
export class WorkerLost extends Error {
  override readonly name = 'worker-lost';
}

/** A session in its own worker. Ending it frees the memory that the engine holds. */
export class SessionClient {
  readonly #worker = policedWorker(workerUrl);
  readonly #remote = Comlink.wrap<SessionApi>(this.#worker);
  readonly #waiting = new Set<Promise<unknown>>();
  readonly #unwatch: () => void;
  #lose: (() => void) | null = null;
  /** Rejects when the worker dies, so that nothing waits for an answer that never comes. */
  readonly #death: Promise<never>;

  /** @param onLost told once when the worker is gone without having been ended by us */
  constructor(onLost: () => void) {
    this.#death = new Promise<never>((_, reject) => {
      this.#lose = () => reject(new WorkerLost());
    });
    this.#death.catch(() => undefined);
    const lost = () => {
      if (!this.#lose) return;
      this.end();
      onLost();
    };
    this.#worker.addEventListener('error', lost);
    const { hold, ping } = this.#remote;
    const isBusy = () => this.#waiting.size > 0;
    this.#unwatch = watchWorker({ hold, ping, isBusy }, lost);
  }

  get isLost(): boolean {
    return this.#lose === null;
  }

  hash(content: Blob): Promise<string> {
    return this.#orDeath(this.#remote.hash(content));
  }

  open(
    files: readonly StoredSource[],
    onProgress: (progress: Progress) => void,
  ): Promise<Analysis> {
    return this.#orDeath(this.#remote.open(files, Comlink.proxy(onProgress)));
  }

  inspect(
    file: StoredSource,
    settings: WorkspaceFile,
    onProgress: (progress: Progress) => void,
  ): Promise<Inspection> {
    return this.#orDeath(this.#remote.inspect(file, settings, Comlink.proxy(onProgress)));
  }

  query<Id extends MetricId>(id: Id, parameters: Parameters): Promise<MetricTable<Id>> {
    return this.#orDeath(this.#remote.query(id, parameters));
  }

  views(): Promise<ViewHistory | null> {
    return this.#orDeath(this.#remote.views());
  }

  predecessors(): Promise<Readonly<Record<string, string>>> {
    return this.#orDeath(this.#remote.predecessors());
  }

  pack(files: readonly StoredSource[]): Promise<Blob> {
    return this.#orDeath(this.#remote.pack(files));
  }

  unpack(project: Blob): Promise<readonly StoredSource[]> {
    return this.#orDeath(this.#remote.unpack(project));
  }

  keepOnTray(names: readonly string[]): Promise<void> {
    return this.#orDeath(this.#remote.keepOnTray(names));
  }

  inspections(): Promise<Inspection[]> {
    return this.#orDeath(this.#remote.inspections());
  }

  quarantineRows(name: string): Promise<readonly EditableRow[]> {
    return this.#orDeath(this.#remote.quarantineRows(name));
  }

  names(): Promise<NameUse[]> {
    return this.#orDeath(this.#remote.names());
  }

  /**
   * Stops what it reads or computes.
   *
   * @returns whether it did so within that time; if not, it is in a step that nothing interrupts
   */
  cancel(withinMs: number): Promise<boolean> {
    void this.#remote.cancel();
    const quiet = Promise.allSettled(this.#waiting).then(() => true);
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), withinMs));
    return Promise.race([quiet, late]);
  }

  end(): void {
    this.#unwatch();
    this.#worker.terminate();
    this.#lose?.();
    this.#lose = null;
  }

  #orDeath<T>(answer: Promise<T>): Promise<T> {
    const answered = Promise.race([answer, this.#death]).finally(() =>
      this.#waiting.delete(answered),
    );
    this.#waiting.add(answered);
    return answered;
  }
}
