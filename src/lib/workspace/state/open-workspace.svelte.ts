import type { Analysis } from '../analysis.ts';
import type { StoredSource } from '../reading/session-file.ts';
import type { Progress } from '../session.ts';
import { SessionKeeper } from '../session-keeper.ts';

type Sources = () => Promise<readonly StoredSource[]>;

/** Errors cross the worker's border by name only; the worker names them by their code. */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error ? cause.name : 'unexpected';

const afterPaint = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

/** What is open: its results, and how the opening of the next goes. One opening overtakes another. */
export class OpenWorkspace {
  analysis = $state.raw<Analysis | null>(null);
  /** Whether the results were computed by the engine that runs now. */
  isLive = $state(false);
  /** Counts what was opened, so that a page knows its own results are of the same data. */
  revision = $state(0);
  progress = $state.raw<Progress | null>(null);
  /** The code of the last failure, until something is opened again. */
  failure = $state<string | null>(null);
  readonly session = new SessionKeeper((change) => {
    this.isLive = change === 'reopened';
    if (change === 'failed') this.failure = 'worker-lost';
  });
  /** Counts openings: what an overtaken one brings is thrown away. */
  #turn = 0;

  /**
   * Opens files; what was open stays when it fails or is overtaken.
   *
   * @returns whether they are open
   */
  open(sources: Sources): Promise<boolean> {
    return this.#open((this.#turn += 1), sources);
  }

  /** Shows results that were stored, then opens the files that they are of. */
  async show(results: () => Promise<Analysis | null>, sources: Sources): Promise<boolean> {
    const turn = (this.#turn += 1);
    const stored = await results().catch(() => null);
    if (turn !== this.#turn) return false;
    this.isLive = false;
    this.analysis = stored;
    await afterPaint();
    return turn === this.#turn && this.#open(turn, sources);
  }

  /** Stops what is being opened or read. */
  async cancel(): Promise<void> {
    this.#turn += 1;
    this.progress = null;
    await this.session.cancel();
  }

  /** Closes everything, and forgets it. */
  close(): void {
    this.#turn += 1;
    this.progress = null;
    this.failure = null;
    this.isLive = false;
    this.session.end();
  }

  async #open(turn: number, sources: Sources): Promise<boolean> {
    this.progress = { stage: 'reading', share: 0 };
    this.failure = null;
    let isOver = false;
    try {
      const files = await sources();
      // Overtaken while its files were fetched, it must not stop the one that overtook it.
      if (turn !== this.#turn) return false;
      const analysis = await this.session.open(files, (progress) => {
        if (turn === this.#turn && !isOver) this.progress = progress;
      });
      if (turn !== this.#turn) return false;
      this.analysis = analysis;
      this.revision += 1;
      this.isLive = true;
      return true;
    } catch (cause) {
      if (turn === this.#turn) this.failure = codeOf(cause);
      return false;
    } finally {
      // What the worker still tells of its progress comes too late.
      isOver = true;
      if (turn === this.#turn) this.progress = null;
    }
  }
}
