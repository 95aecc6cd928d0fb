import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { nativeSession } from '#lib/workspace/native-session.ts';
import { readBytes } from '../data/read-city.ts';

const NAMES = readdirSync(new URL('../../data/minori-city/', import.meta.url)).sort();

/** Everything computed, the rows of each metric in an order of their own. */
function numbersOf({ metrics }: Analysis): unknown {
  return Object.fromEntries(
    Object.entries(metrics).map(([id, rows]) => [
      id,
      rows.map((row) => JSON.stringify(row)).sort(),
    ]),
  );
}

async function numbers(names: readonly string[]): Promise<unknown> {
  const session = nativeSession();
  try {
    return numbersOf(await session.open(names.map((name) => ({ name, bytes: readBytes(name) }))));
  } finally {
    await session.close();
  }
}

test('the order in which files were taken in changes no number', async () => {
  const straight = await numbers(NAMES);
  const half = Math.floor(NAMES.length / 2);
  expect(await numbers(NAMES.toReversed())).toEqual(straight);
  expect(await numbers([...NAMES.slice(half), ...NAMES.slice(0, half)])).toEqual(straight);
});
