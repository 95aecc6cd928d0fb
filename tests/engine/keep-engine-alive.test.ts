import { describe, expect, it } from 'vitest';
import { EngineError, type EngineErrorCode } from '#lib/engine/engine-error.ts';
import type { Engine, ResultRow } from '#lib/engine/engine.ts';
import { EngineKeeper } from '#lib/engine/keep-engine-alive.ts';

/** Stands in for an engine that can be told to crash; what DuckDB computes is no matter here. */
class FakeEngine implements Engine {
  readonly name = 'duckdb-native';
  readonly version = '0.0.0';
  readonly number: number;
  dead: EngineErrorCode | null = null;
  rebuilt = false;

  constructor(number: number) {
    this.number = number;
  }

  async run(): Promise<void> {
    await this.query();
  }

  query(): Promise<ResultRow[]> {
    if (this.dead) return Promise.reject(new EngineError(this.dead));
    return Promise.resolve([{ engine: this.number, rebuilt: this.rebuilt }]);
  }

  load(): Promise<void> {
    return this.run();
  }

  close(): Promise<void> {
    this.dead ??= 'engine-closed';
    return Promise.resolve();
  }
}

type Keeper = { keeper: EngineKeeper; engines: FakeEngine[] };

/** A keeper of fakes, and all that it started so far. */
function keeperOfFakes(rebuild?: (engine: FakeEngine) => Promise<void>): Keeper {
  const engines: FakeEngine[] = [];
  const start = (): Promise<FakeEngine> => {
    const engine = new FakeEngine(engines.length + 1);
    engines.push(engine);
    return Promise.resolve(engine);
  };
  const fill = async (engine: Engine): Promise<void> => {
    if (!(engine instanceof FakeEngine)) throw new Error('expected a fake');
    await rebuild?.(engine);
    engine.rebuilt = true;
  };
  return { keeper: new EngineKeeper({ start, rebuild: fill }), engines };
}

const ask = (engine: Engine): Promise<ResultRow[]> => engine.query('SELECT 1');

describe('keeping an engine alive', () => {
  it('starts and fills one engine, for however many tasks', async () => {
    const { keeper, engines } = keeperOfFakes();
    expect(engines).toHaveLength(0);
    const answers = await Promise.all([keeper.withEngine(ask), keeper.withEngine(ask)]);
    expect(answers.flat()).toEqual([
      { engine: 1, rebuilt: true },
      { engine: 1, rebuilt: true },
    ]);
  });

  it('starts and fills one new engine after a crash, however many tasks met it', async () => {
    const { keeper, engines } = keeperOfFakes();
    await keeper.withEngine(ask);
    engines[0]!.dead = 'engine-crashed';
    const answers = await Promise.all([keeper.withEngine(ask), keeper.withEngine(ask)]);
    expect(answers.flat()).toEqual([
      { engine: 2, rebuilt: true },
      { engine: 2, rebuilt: true },
    ]);
    expect(engines).toHaveLength(2);
  });

  it('gives a task that crashes every engine back to its caller, and serves the next', async () => {
    const { keeper, engines } = keeperOfFakes();
    const deadly = (engine: Engine): Promise<ResultRow[]> => {
      (engine as FakeEngine).dead = 'engine-crashed';
      return ask(engine);
    };
    await expect(keeper.withEngine(deadly)).rejects.toMatchObject({ code: 'engine-crashed' });
    expect(engines).toHaveLength(2);
    expect(await keeper.withEngine(ask)).toEqual([{ engine: 3, rebuilt: true }]);
  });

  it('passes any other failure on, without a new engine', async () => {
    const { keeper, engines } = keeperOfFakes();
    const failing = (): Promise<never> => Promise.reject(new EngineError('query-failed'));
    await expect(keeper.withEngine(failing)).rejects.toMatchObject({ code: 'query-failed' });
    expect(engines).toHaveLength(1);
  });

  it('closes an engine that could not be filled, says why, and starts anew with the next task', async () => {
    let broken = true;
    const { keeper, engines } = keeperOfFakes(() =>
      broken ? Promise.reject(new Error('source is gone')) : Promise.resolve(),
    );
    await expect(keeper.withEngine(ask)).rejects.toThrow('source is gone');
    expect(engines[0]?.dead).toBe('engine-closed');
    broken = false;
    expect(await keeper.withEngine(ask)).toEqual([{ engine: 2, rebuilt: true }]);
  });

  it('closes the engine it holds and refuses what comes later', async () => {
    const { keeper, engines } = keeperOfFakes();
    await keeper.withEngine(ask);
    await keeper.close();
    expect(engines[0]?.dead).toBe('engine-closed');
    await expect(keeper.withEngine(ask)).rejects.toMatchObject({ code: 'engine-closed' });
    expect(engines).toHaveLength(1);
  });
});
