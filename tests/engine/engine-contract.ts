import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { describeCancelling } from './contract/cancelling.ts';
import { describeFailures } from './contract/failures.ts';
import { describeLoading } from './contract/loading.ts';
import { describeLock } from './contract/lock.ts';
import { describeParameters } from './contract/parameters.ts';
import { describeResults } from './contract/results.ts';
import { describeStatistics } from './contract/statistics.ts';

/** Ample on a busy machine: what must be quick says so itself. */
const TIMEOUT_MS = 60_000;

/** What every engine promises, held against one engine that is started once. */
export function describeEngineContract(name: Engine['name'], start: () => Promise<Engine>): void {
  describe(`the contract of an engine, kept by ${name}`, { timeout: TIMEOUT_MS }, () => {
    let started: Engine;
    const engine = (): Engine => started;
    beforeAll(async () => {
      started = await start();
    });
    afterAll(() => started.close());

    it('says which engine it is and which DuckDB', () => {
      expect(started.name).toBe(name);
      expect(started.version).toBe('1.4.3');
    });

    describeLoading(engine);
    describeParameters(engine);
    describeResults(engine);
    describeStatistics(engine);
    describeFailures(engine);
    describeCancelling(engine);
    describeLock(engine);
  });

  describe(`the end of ${name}`, { timeout: TIMEOUT_MS }, () => {
    it('rejects what runs, what waits and what comes later, and closes twice without harm', async () => {
      const engine = await start();
      const running = engine.query('SELECT count(*) FROM range(100000000) a, range(1000000) b');
      const waiting = engine.query('SELECT 1 AS one');
      const ends = Promise.allSettled([running, waiting]);
      await engine.close();
      await engine.close();
      for (const end of await ends) {
        expect(end).toMatchObject({ status: 'rejected', reason: { code: 'engine-closed' } });
      }
      await expect(engine.run('SELECT 1')).rejects.toMatchObject({ code: 'engine-closed' });
      await expect(engine.load('late', [])).rejects.toMatchObject({ code: 'engine-closed' });
    });
  });
}
