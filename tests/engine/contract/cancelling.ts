import { describe, expect, it } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';

/** Hours of work, unless somebody stops it. */
const endless =
  'SELECT count(*) AS n FROM range(100000000) a (x), range(100000000) b (y) WHERE (x * y) % 7 = $rest';
const parameters = { rest: 3 };
const cancelled = { code: 'query-cancelled' };

/** Milliseconds within which an engine must have stopped and answer again. */
const PATIENCE_MS = 5_000;

export function describeCancelling(engine: () => Engine): void {
  describe('cancelling', () => {
    it.each([0, 5, 300])(
      'stops a statement %i ms after its start, and answers the next',
      async (delay) => {
        const abort = new AbortController();
        const start = performance.now();
        setTimeout(() => abort.abort(), delay);
        const running = engine().query(endless, { parameters, signal: abort.signal });
        await expect(running).rejects.toMatchObject(cancelled);
        expect(await engine().query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
        expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
      },
    );

    it('leaves no half of what it was making', async () => {
      const abort = new AbortController();
      setTimeout(() => abort.abort(), 100);
      const sql = 'CREATE TABLE half AS SELECT x FROM range(10000000000) source (x)';
      await expect(engine().run(sql, { signal: abort.signal })).rejects.toMatchObject(cancelled);
      await engine().run('CREATE TABLE half AS SELECT 1 AS x');
      expect(await engine().query('SELECT x FROM half')).toEqual([{ x: 1 }]);
    });

    it('never runs a statement that was cancelled while it waited', async () => {
      await engine().run('CREATE OR REPLACE TABLE marks (n INTEGER)');
      const first = new AbortController();
      const second = new AbortController();
      const running = engine().query(endless, { parameters, signal: first.signal });
      const waiting = engine().run('INSERT INTO marks VALUES (1)', { signal: second.signal });
      const last = engine().query('SELECT count(*) AS n FROM marks');
      second.abort();
      await expect(waiting).rejects.toMatchObject(cancelled);
      first.abort();
      await expect(running).rejects.toMatchObject(cancelled);
      expect(await last).toEqual([{ n: 0 }]);
    });

    it('takes a signal that was given before', async () => {
      const signal = AbortSignal.abort();
      await expect(engine().query('SELECT 1 AS one', { signal })).rejects.toMatchObject(cancelled);
    });

    it('does not mind an abort after the answer', async () => {
      const abort = new AbortController();
      const answer = await engine().query('SELECT 1 AS one', { signal: abort.signal });
      abort.abort();
      expect(answer).toEqual([{ one: 1 }]);
      expect(await engine().query('SELECT 2 AS two')).toEqual([{ two: 2 }]);
    });
  });
}
