/** A worker that does nothing answers at once, one that reads a workbook only after it. */
const IDLE_MS = 10_000;
const BUSY_MS = 180_000;
const ASK_EVERY_MS = 3_000;

export type Watched = {
  /** Lets the worker hold a lock of this name for as long as it lives. */
  readonly hold: (lock: string) => Promise<void>;
  /** Answers as soon as the worker can. */
  readonly ping: () => Promise<void>;
  readonly isBusy: () => boolean;
};

let count = 0;

/**
 * Tells when a worker is gone. One that is killed says nothing: but a lock that it held is free then,
 * and on plain http, where there are no locks, it answers no more.
 *
 * @returns stops watching
 */
export function watchWorker(worker: Watched, onGone: () => void): () => void {
  const locks = (navigator as Partial<Navigator>).locks;
  return locks ? watchLock(locks, worker, onGone) : watchAnswers(worker, onGone);
}

function watchLock(locks: LockManager, { hold }: Watched, onGone: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const name = `minori-worker-${Date.now()}-${(count += 1)}`;
  void hold(name)
    .then(() => locks.request(name, { signal }, onGone))
    .catch(() => undefined);
  return () => stop.abort();
}

function watchAnswers({ ping, isBusy }: Watched, onGone: () => void): () => void {
  let asked: number | null = null;
  const timer = setInterval(() => {
    if (asked === null) {
      asked = Date.now();
      void ping().then(
        () => (asked = null),
        () => undefined,
      );
    } else if (Date.now() - asked > (isBusy() ? BUSY_MS : IDLE_MS)) {
      onGone();
    }
  }, ASK_EVERY_MS);
  return () => clearInterval(timer);
}
