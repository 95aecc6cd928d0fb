import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startWasmEngine } from '#lib/engine/start-wasm-engine.ts';
import { describeEngineContract } from './engine-contract.ts';

describeEngineContract('duckdb-wasm', startWasmEngine);

describe('the worker of duckdb-wasm', () => {
  const workers: Worker[] = [];

  beforeEach(() => {
    workers.length = 0;
    const Real = Worker;
    vi.stubGlobal(
      'Worker',
      class extends Real {
        constructor(address: string) {
          super(address);
          workers.push(this);
        }
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is made from a blob, so that it inherits the policy of the page', async () => {
    const addresses = vi.spyOn(URL, 'createObjectURL');
    const engine = await startWasmEngine();
    expect(addresses).toHaveBeenCalledTimes(1);
    await engine.close();
  });

  it('asks no other origin for anything, whatever the SQL', async () => {
    const engine = await startWasmEngine();
    for (const sql of [
      "SELECT * FROM read_csv('http://example.invalid/x.csv')",
      'INSTALL httpfs',
      'LOAD icu',
      'SELECT current_date',
      "SELECT TIMESTAMPTZ '2024-01-01 00:00:00+00' AT TIME ZONE 'Asia/Tokyo'",
    ]) {
      await engine.run(sql).catch(() => undefined);
    }
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin);
    expect(new Set(asked)).toEqual(new Set([location.origin]));
    await engine.close();
  });

  it('tells how much of the module has come', async () => {
    const loaded: number[] = [];
    const engine = await startWasmEngine({ onProgress: (bytes) => loaded.push(bytes) });
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
    await engine.close();
  });

  it('is given up when nothing comes within the time set', async () => {
    await expect(startWasmEngine({ startTimeoutMs: 1 })).rejects.toMatchObject({
      code: 'engine-start-timeout',
    });
  });

  it('reports at once that the browser refuses WebAssembly', async () => {
    const Real = Blob;
    const refusing =
      'self.WebAssembly.instantiateStreaming = () => Promise.reject(new Error("refused"));';
    vi.stubGlobal(
      'Blob',
      class extends Real {
        constructor(parts: BlobPart[], options?: BlobPropertyBag) {
          super([refusing, ...parts], options);
        }
      },
    );
    await expect(startWasmEngine()).rejects.toMatchObject({ code: 'engine-start-failed' });
  });

  it('leaves nothing waiting when it breaks, and a new one can be started', async () => {
    const engine = await startWasmEngine();
    const running = engine.query('SELECT count(*) FROM range(100000000) a, range(100000000) b');
    const waiting = engine.query('SELECT 1 AS one');
    const ends = Promise.allSettled([running, waiting]);
    workers[0]?.postMessage(null);
    for (const end of await ends) {
      expect(end).toMatchObject({ status: 'rejected', reason: { code: 'engine-crashed' } });
    }
    await expect(engine.run('SELECT 1')).rejects.toMatchObject({ code: 'engine-crashed' });
    await engine.close();

    const next = await startWasmEngine();
    expect(await next.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await next.close();
  });
});
