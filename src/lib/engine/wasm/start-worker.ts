import prelude from './worker-prelude.js?raw';

/**
 * Starts a classic worker from the text of its script.
 *
 * A worker made from a blob inherits the page's content security policy. One made from an address
 * runs under whatever the server sends with that file, which on a plain file server is nothing.
 */
export function startWorker(script: string): Worker {
  const address = URL.createObjectURL(
    new Blob([prelude, '\n', script], { type: 'text/javascript' }),
  );
  const worker = new Worker(address);
  const release = (): void => URL.revokeObjectURL(address);
  worker.addEventListener('message', release, { once: true });
  worker.addEventListener('error', release, { once: true });
  return worker;
}
