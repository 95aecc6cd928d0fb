import { commands } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { startWasmEngine } from '#lib/engine/start-wasm-engine.ts';
import { restoreAnalysis, type Analysis } from '#lib/workspace/analysis.ts';
import { Session } from '#lib/workspace/session.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    nativeResults: () => Promise<string>;
  }
}

/** Relative difference that two engines adding the same doubles may show. */
const TOLERANCE = 1e-12;

const ADDRESSES = import.meta.glob<string>('/data/minori-city/*', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function sources() {
  return Promise.all(
    Object.entries(ADDRESSES)
      .map(([path, address]) => ({ name: path.split('/').at(-1) ?? '', address }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async ({ name, address }) => ({
        name,
        bytes: new Uint8Array(await (await fetch(address)).arrayBuffer()),
      })),
  );
}

/** Native DuckDB, from the command line. */
async function nativeResults(): Promise<Analysis> {
  const results = restoreAnalysis(JSON.parse(await commands.nativeResults()));
  if (!results) throw new Error('the command line printed something else than results');
  return results;
}

function expectSame(found: unknown, expected: unknown, where: string): void {
  if (typeof found !== 'number' || typeof expected !== 'number') {
    expect(found, where).toEqual(expected);
    return;
  }
  const difference = Math.abs(found - expected);
  expect(difference, where).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(expected)));
}

describe('the sample city in the browser and on the command line', () => {
  it('gives the same rows of every metric to twelve digits', async () => {
    const session = new Session(() => startWasmEngine());
    const live = await session.open(await sources());
    await session.close();
    const stored = await nativeResults();
    for (const [id, expected] of Object.entries(stored.metrics)) {
      const found = live.metrics[id as keyof Analysis['metrics']];
      expect(found.length, id).toBe(expected.length);
      expected.forEach((row, index) => {
        for (const [key, value] of Object.entries(row)) {
          const other = (found[index] as Record<string, unknown>)[key];
          expectSame(other, value, `${id} row ${index + 1} ${key}`);
        }
      });
    }
  });
});
