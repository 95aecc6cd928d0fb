/** Milliseconds between two requests to stop, until the task has stopped. */
const STOP_INTERVAL_MS = 25;

type Task = { readonly run: () => Promise<void>; readonly reject: (reason: Error) => void };

export type Abort = {
  readonly signal: AbortSignal | undefined;
  /** What the aborted task rejects with. */
  readonly reason: () => Error;
  /** Stops the work while it runs; called until it has. */
  readonly stop: () => void;
};

/**
 * Runs tasks one after another, in the order in which they came.
 *
 * An aborted task rejects at once. If it was waiting it never runs; if it was running, the next
 * one starts when it has really stopped.
 */
export class TaskQueue {
  readonly #waiting: Task[] = [];
  #running: Task | null = null;
  #ended: Error | null = null;

  add<T>(work: () => Promise<T>, abort: Abort): Promise<T> {
    const { signal } = abort;
    if (this.#ended) return Promise.reject(this.#ended);
    if (signal?.aborted) return Promise.reject(abort.reason());
    return new Promise<T>((resolve, reject) => {
      let stopping: ReturnType<typeof setInterval> | undefined;
      const task: Task = { run: () => work().then(resolve, reject).finally(release), reject };
      const onAbort = (): void => {
        reject(abort.reason());
        if (this.#running !== task) return this.#remove(task);
        abort.stop();
        stopping = setInterval(abort.stop, STOP_INTERVAL_MS);
      };
      function release(): void {
        clearInterval(stopping);
        signal?.removeEventListener('abort', onAbort);
      }
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#waiting.push(task);
      this.#runNext();
    });
  }

  /** Rejects what runs and what waits, and everything that comes later. Only the first call counts. */
  end(reason: Error): void {
    if (this.#ended) return;
    this.#ended = reason;
    for (const task of [this.#running, ...this.#waiting.splice(0)]) task?.reject(reason);
  }

  #remove(task: Task): void {
    const place = this.#waiting.indexOf(task);
    if (place >= 0) this.#waiting.splice(place, 1);
  }

  #runNext(): void {
    if (this.#running) return;
    const task = this.#waiting.shift();
    if (!task) return;
    this.#running = task;
    void task.run().finally(() => {
      this.#running = null;
      this.#runNext();
    });
  }
}
