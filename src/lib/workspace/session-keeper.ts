import type { Analysis } from './analysis.ts';
import type { StoredSource } from './reading/session-file.ts';
import type { Progress } from './session.ts';
import { SessionClient, WorkerLost } from './session-client.ts';

/** Cancelling answers within half a second; a worker that does not is ended after this long. */
const CANCEL_MS = 350;

/** What was open is closed by a loss, is open again, or cannot be opened again. */
export type SessionChange = 'closed' | 'reopened' | 'failed';

/**
 * Holds the one session of a page. When its worker is lost, or had to be ended, a new one is started
 * and opens what was open; a task that met the loss is tried once more.
 */
export class SessionKeeper {
  readonly #onChange: (change: SessionChange) => void;
  /** Ended because they did not stop in time: their tasks are not tried again. */
  readonly #cancelled = new WeakSet<SessionClient>();
  #client: SessionClient | null = null;
  #opened: readonly StoredSource[] = [];
  /** The reopening after a loss, which every task waits for but another opening. */
  #refilled: Promise<unknown> = Promise.resolve();

  /** @param onChange told what a loss does to what was open */
  constructor(onChange: (change: SessionChange) => void) {
    this.#onChange = onChange;
  }

  /** Opens files in place of those that are open, which stay open when it fails. */
  async open(
    files: readonly StoredSource[],
    onProgress: (progress: Progress) => void,
  ): Promise<Analysis> {
    const analysis = await this.#retried((client) => client.open(files, onProgress));
    this.#opened = files;
    return analysis;
  }

  /** What a task makes of the session; it must bear being run twice. */
  async run<T>(task: (client: SessionClient) => Promise<T>): Promise<T> {
    await this.#refilled;
    return this.#retried(task);
  }

  /** Stops what runs, if need be with its worker; what was open is then opened again. */
  async cancel(): Promise<void> {
    const client = this.#client;
    if (!client || (await client.cancel(CANCEL_MS)) || client.isLost) return;
    this.#cancelled.add(client);
    client.end();
    this.#replace();
  }

  /** Ends the session and forgets what was open. */
  end(): void {
    this.#opened = [];
    if (this.#client) this.#cancelled.add(this.#client);
    this.#client?.end();
    this.#client = null;
    this.#refilled = Promise.resolve();
  }

  #current(): SessionClient {
    if (this.#client && !this.#client.isLost) return this.#client;
    this.#client = new SessionClient(() => this.#replace());
    return this.#client;
  }

  #replace(): void {
    this.#onChange('closed');
    const files = this.#opened;
    if (files.length === 0) return;
    // What kills a second worker at once would kill every one.
    this.#opened = [];
    const reopened = this.#current().open(files, () => undefined);
    this.#refilled = reopened.then(
      () => {
        if (this.#opened.length > 0) return;
        this.#opened = files;
        this.#onChange('reopened');
      },
      () => {
        if (this.#opened.length === 0) this.#onChange('failed');
      },
    );
  }

  async #retried<T>(task: (client: SessionClient) => Promise<T>): Promise<T> {
    const client = this.#current();
    try {
      return await task(client);
    } catch (cause) {
      if (!(cause instanceof WorkerLost) || this.#cancelled.has(client)) throw cause;
      await this.#refilled;
      return task(this.#current());
    }
  }
}
