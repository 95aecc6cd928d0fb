import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { EngineError } from './engine-error.ts';
import type { Engine } from './engine.ts';
import { openEngine } from './open-engine.ts';
import { quoteLiteral } from './quote-literal.ts';
import { startWorker } from './wasm/start-worker.ts';
import { chooseWasmBundle } from './wasm/wasm-bundle.ts';
import { WasmDriver } from './wasm/wasm-driver.ts';

/** Long enough for 34 MB over a slow office network to show some progress in between. */
const START_TIMEOUT_MS = 60_000;

type Progress = (bytesLoaded: number, bytesTotal: number) => void;

export type WasmEngineOptions = {
  /** Milliseconds without a byte or an answer after which the start is given up; 60,000. */
  readonly startTimeoutMs?: number;
  /** Told how much of the module has come; `bytesTotal` is 0 where the server does not say. */
  readonly onProgress?: Progress;
};

/** Rejects after `timeoutMs` in which `alive` was not called. */
function silence(timeoutMs: number): {
  alive: () => void;
  broken: Promise<never>;
  end: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp = (): void => undefined;
  const broken = new Promise<never>((_, reject) => {
    giveUp = () => reject(new EngineError('engine-start-timeout'));
  });
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, timeoutMs);
  };
  alive();
  return { alive, broken, end: () => clearTimeout(timer) };
}

/** Rejects when the worker fails, with the browser's words where it has any. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (event: ErrorEvent): void => {
      event.preventDefault();
      reject(new Error(event.message ?? 'worker refused'));
    };
    worker.addEventListener('error', fail, { once: true });
  });
}

async function boot(worker: Worker, module: string, progress: Progress): Promise<Engine> {
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  await database.instantiate(module, null, (state) =>
    progress(state.bytesLoaded, state.bytesTotal),
  );
  await database.open({});
  const driver = new WasmDriver(worker, database, await database.connect());
  const nowhere = quoteLiteral(new URL('no-extensions', module).href);
  return openEngine(driver, [`SET custom_extension_repository = ${nowhere}`]);
}

/**
 * Starts DuckDB in a worker. Import this module lazily: it brings a megabyte of script, and
 * starting fetches 34 MB of WebAssembly (7.6 MB compressed), all from the page's own origin.
 *
 * @throws EngineError `engine-start-timeout` when nothing moved for too long,
 *   `engine-start-failed` when something could not be fetched, or the browser refused it
 */
export async function startWasmEngine(options: WasmEngineOptions = {}): Promise<Engine> {
  const { startTimeoutMs = START_TIMEOUT_MS, onProgress } = options;
  const { alive, broken, end } = silence(startTimeoutMs);
  const progress: Progress = (loaded, total) => {
    alive();
    onProgress?.(loaded, total);
  };
  let worker: Worker | undefined;
  try {
    const { module, script } = await Promise.race([chooseWasmBundle(), broken]);
    worker = startWorker(script);
    return await Promise.race([boot(worker, module, progress), failureOf(worker), broken]);
  } catch (cause) {
    worker?.terminate();
    throw cause instanceof EngineError ? cause : new EngineError('engine-start-failed', { cause });
  } finally {
    end();
  }
}
