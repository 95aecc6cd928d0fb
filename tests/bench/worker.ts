/** One case in WASM, in a worker as the product runs it. */
import { startWasmEngine } from '#lib/engine/start-wasm-engine.ts';
import type { BenchCase } from './make-files.ts';
import { runCase } from './run-case.ts';

self.onmessage = ({ data }: MessageEvent<BenchCase>) => {
  runCase(() => startWasmEngine(), data).then(
    (timings) => self.postMessage({ timings }),
    (cause: unknown) =>
      self.postMessage({ error: `${String(cause)} ${String((cause as Error).cause)}` }),
  );
};
