import { DIVISION_POSITION } from '#lib/domain/attributes.ts';
import type { Engine, QueryOptions } from '#lib/engine/engine.ts';
import { BUILD_SQL } from '#lib/metrics/build.ts';
import { tableOf } from '../tables/columns.ts';
import type { AttributeColumn } from '../tables/survey-tables.ts';

/** An attribute that cells are counted of, and its column. */
export type CountedColumn = Pick<AttributeColumn, 'label' | 'column'>;

type Options = Pick<QueryOptions, 'signal'>;

/** Attributes counted by one statement: `grouping` has a bit for each, and they are whole numbers. */
const AT_ONCE = 20;

function* inTurn(columns: readonly CountedColumn[]): Generator<readonly CountedColumn[]> {
  for (let from = 0; from < columns.length; from += AT_ONCE) {
    yield columns.slice(from, from + AT_ONCE);
  }
}

/** What `grouping` says of rows that are grouped by these of the columns: 0 for those, 1 elsewhere. */
export const groupingMask = (columns: number, ...grouped: readonly number[]): number =>
  2 ** columns - 1 - grouped.reduce((sum, index) => sum + 2 ** (columns - 1 - index), 0);

/** `counted_attribute`: which attribute a row is of, by what `grouping` says of it. */
async function nameAttributes(engine: Engine, columns: readonly CountedColumn[]): Promise<void> {
  const { name, columns: made } = tableOf('counted_attribute', columns, {
    mask: ['integer', (_, index) => groupingMask(columns.length, index)],
    attribute: ['text', ({ label }) => label],
  });
  await engine.load(name, [...made]);
}

/**
 * Counts what the respondents answered under each attribute, into `cell`.
 *
 * @param min_answers fewest answers for a person mean
 */
export async function countAnswers(
  engine: Engine,
  columns: readonly CountedColumn[],
  min_answers: number,
  options: Options = {},
): Promise<void> {
  for (const some of inTurn(columns)) {
    await nameAttributes(engine, some);
    const identifiers = { attributes: some.map(({ column }) => column) };
    await engine.run(BUILD_SQL.itemCells, { ...options, identifiers });
    await engine.run(BUILD_SQL.personCells, {
      ...options,
      identifiers,
      parameters: { min_answers },
    });
  }
}

/** Counts what comments speak of under each attribute, into `comment_cell` and `keyword_cell`. */
export async function countComments(
  engine: Engine,
  columns: readonly CountedColumn[],
  options: Options = {},
): Promise<void> {
  for (const some of inTurn(columns.filter(({ label }) => label !== DIVISION_POSITION))) {
    await nameAttributes(engine, some);
    const identifiers = { attributes: some.map(({ column }) => column) };
    await engine.run(BUILD_SQL.commentCells, { ...options, identifiers });
    await engine.run(BUILD_SQL.keywordCells, { ...options, identifiers });
  }
}

/** Every two different items, the smaller number first. */
const pairsOf = (items: number): (readonly [number, number])[] =>
  Array.from({ length: items }, (_, a) =>
    Array.from({ length: a }, (_b, b) => [b + 1, a + 1] as const),
  ).flat();

/** Counts the respondents by their answers to every two items, into `item_pair`. */
export async function countPairs(
  engine: Engine,
  items: number,
  options: Options = {},
): Promise<void> {
  const pairs = pairsOf(items);
  if (pairs.length === 0) return;
  const { name, columns } = tableOf('item_couple', pairs, {
    mask: ['integer', ([a, b]) => groupingMask(items, a - 1, b - 1)],
    item_a: ['integer', ([a]) => a],
    item_b: ['integer', ([, b]) => b],
  });
  await engine.load(name, [...columns]);
  const identifiers = {
    items: Array.from({ length: items }, (_, index) => `q${index + 1}`),
    pairs: pairs.map(([a, b]) => [`q${a}`, `q${b}`]),
  };
  await engine.run(BUILD_SQL.itemPairs, { ...options, identifiers });
}
