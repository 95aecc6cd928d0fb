import type { BenchCase } from './make-files.ts';

declare global {
  interface Window {
    runBench: (benchCase: BenchCase) => Promise<unknown>;
  }
}

window.runBench = (benchCase) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(benchCase);
  });
