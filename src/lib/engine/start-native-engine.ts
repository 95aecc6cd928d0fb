import { DuckDBInstance } from '@duckdb/node-api';
import { EngineError } from './engine-error.ts';
import type { Engine } from './engine.ts';
import { NativeDriver } from './native/native-driver.ts';
import { openEngine } from './open-engine.ts';

/**
 * Starts DuckDB in memory, for Node: the command line and the tests. One thread, so that doubles
 * are added in the same order as in the browser.
 *
 * @throws EngineError `engine-start-failed`
 */
export async function startNativeEngine(): Promise<Engine> {
  try {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    return await openEngine(new NativeDriver(instance, await instance.connect()));
  } catch (cause) {
    throw new EngineError('engine-start-failed', { cause });
  }
}
