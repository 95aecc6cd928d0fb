import { getPlatformFeatures } from '@duckdb/duckdb-wasm';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';

export type WasmBundle = {
  /** Absolute address of the WebAssembly module. */
  readonly module: string;
  /** The script of the worker, as text. */
  readonly script: string;
};

/**
 * The build of DuckDB-WASM for this browser: with WebAssembly exceptions, or `mvp` where there are
 * none. Not the one with threads, which brought the page down.
 */
export async function chooseWasmBundle(): Promise<WasmBundle> {
  const { wasmExceptions } = await getPlatformFeatures();
  const script = wasmExceptions
    ? await import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?raw')
    : await import('@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?raw');
  // A worker made from a blob has no address to resolve a relative one against.
  const module = new URL(wasmExceptions ? ehModule : mvpModule, import.meta.url).href;
  return { module, script: script.default };
}
