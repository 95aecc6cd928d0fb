import { EngineError } from './engine-error.ts';
import type { Engine } from './engine.ts';

export type EngineKeeperOptions = {
  readonly start: () => Promise<Engine>;
  /** Fills a new engine from the sources; runs before anybody is given that engine. */
  readonly rebuild: (engine: Engine) => Promise<void>;
};

/**
 * Holds the one engine of a page. It starts with the first task; after a crash, which takes all
 * tables with it, a new one is started and filled again, and the task that met the crash is tried
 * once more. A second crash is the caller's: a task that kills every engine must not go on.
 */
export class EngineKeeper {
  readonly #options: EngineKeeperOptions;
  #engine: Promise<Engine> | null = null;
  #closed = false;

  constructor(options: EngineKeeperOptions) {
    this.#options = options;
  }

  /**
   * What the task makes of the engine. The task must bear being run twice.
   *
   * @throws what the task throws; what `start` or `rebuild` threw, and then the next call starts
   *   anew; EngineError `engine-closed` after `close`
   */
  async withEngine<T>(task: (engine: Engine) => Promise<T>): Promise<T> {
    const first = this.#current();
    try {
      return await task(await first);
    } catch (failure) {
      if (!(failure instanceof EngineError) || failure.code !== 'engine-crashed') throw failure;
      this.#forget(first);
      return task(await this.#current());
    }
  }

  /** Ends the engine, if there is one, and refuses every later task. */
  async close(): Promise<void> {
    const engine = this.#engine;
    this.#closed = true;
    this.#engine = null;
    await (await engine?.catch(() => null))?.close();
  }

  #current(): Promise<Engine> {
    if (this.#closed) return Promise.reject(new EngineError('engine-closed'));
    if (this.#engine) return this.#engine;
    const started = this.#startAndFill();
    this.#engine = started;
    started.catch(() => this.#forget(started));
    return started;
  }

  /** Only the engine that failed: several tasks may meet the same crash. */
  #forget(engine: Promise<Engine>): void {
    if (this.#engine === engine) this.#engine = null;
  }

  async #startAndFill(): Promise<Engine> {
    const engine = await this.#options.start();
    try {
      await this.#options.rebuild(engine);
      return engine;
    } catch (failure) {
      await engine.close();
      throw failure;
    }
  }
}
