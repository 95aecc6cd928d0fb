import { crossedAttributes, EVERYBODY } from '#lib/domain/attributes.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { minAnswersForPersonMean } from '#lib/domain/thresholds.ts';
import type { z } from '#lib/domain/zod.ts';
import type { GroupCounts, JointCounts } from '#lib/disclosure/group-counts.ts';
import { ReleasePlanner } from '#lib/disclosure/plan-release.ts';
import type { Threshold } from '#lib/disclosure/threshold.ts';
import type { Engine, Parameters } from '#lib/engine/engine.ts';
import { RELEASE_SQL } from '#lib/metrics/release/release-sql.ts';
import { groupingMask, type CountedColumn } from './count-cells.ts';

type GroupRow = z.infer<typeof RELEASE_SQL.groupCounts.row>;
type Options = { readonly signal?: AbortSignal };

function answersOf(row: GroupRow) {
  const { item, n, count_1, count_2, count_3, count_4, count_5 } = row;
  const counts = [count_1, count_2, count_3, count_4, count_5].map((count) => count ?? 0);
  return { n, counts: item === 0 ? null : counts };
}

/**
 * How many people are behind every group of one attribute, or of all.
 *
 * @param attribute empty for all of them
 */
export async function countGroups(
  engine: Engine,
  attribute: string,
  options: Options = {},
): Promise<GroupCounts[]> {
  const { sql, row: schema } = RELEASE_SQL.groupCounts;
  const rows = await engine.query(sql, { ...options, parameters: { attribute } });
  const groups: (GroupCounts & { answers: ReturnType<typeof answersOf>[] })[] = [];
  for (const found of rows) {
    const row = schema.parse(found);
    // Rows of one group follow each other, item by item, from the overall score on.
    if (row.item === 0) {
      const { fiscal_year: fiscalYear, value, division, code, returned } = row;
      const group = { fiscalYear, attribute: row.attribute, value, division, code, returned };
      groups.push({ ...group, staff: row.population, answers: [] });
    }
    groups.at(-1)?.answers.push(answersOf(row));
  }
  return groups;
}

/** Every pair of attributes that is published side by side; a crossed one only with the others. */
function pairsOf(columns: readonly CountedColumn[]): [CountedColumn, CountedColumn][] {
  const isCrossed = ({ label }: CountedColumn) => crossedAttributes(label) !== null;
  const simple = columns.filter((own) => own.label !== EVERYBODY && !isCrossed(own));
  const isPart = (label: string, crossed: string) => crossedAttributes(crossed)?.includes(label);
  return [
    ...simple.flatMap((one, index) =>
      simple.slice(index + 1).map((other): [CountedColumn, CountedColumn] => [one, other]),
    ),
    ...columns
      .filter(isCrossed)
      .flatMap((one) =>
        simple
          .filter(({ label }) => isPart(label, one.label) !== true)
          .map((other): [CountedColumn, CountedColumn] => [one, other]),
      ),
  ];
}

/** The people of every pair of attributes, counted by one statement. */
async function jointsOf(
  engine: Engine,
  columns: readonly CountedColumn[],
  options: Options & { readonly parameters: Parameters },
): Promise<JointCounts[]> {
  const pairs = pairsOf(columns);
  if (pairs.length === 0) return [];
  const used = columns.filter((column) => pairs.flat().includes(column));
  const { sql, row: schema } = RELEASE_SQL.jointCounts;
  const identifiers = {
    attributes: used.map(({ column }) => column),
    pairs: pairs.map((pair) => pair.map(({ column }) => column)),
  };
  const rows = (await engine.query(sql, { ...options, identifiers })).map((row) =>
    schema.parse(row),
  );
  const years = [...new Set(rows.map((row) => row.fiscal_year))].sort((a, b) => a - b);
  const byPair = new Map<string, typeof rows>();
  for (const row of rows) {
    const key = `${row.mask} ${row.fiscal_year}`;
    const known = byPair.get(key);
    if (known) known.push(row);
    else byPair.set(key, [row]);
  }
  return pairs.flatMap((pair) => {
    const places = pair.map((column) => used.indexOf(column));
    const isTurned = places[0] !== undefined && places[1] !== undefined && places[0] > places[1];
    const mask = groupingMask(used.length, ...places);
    return years.map((fiscalYear): JointCounts => ({
      fiscalYear,
      attributes: [pair[0].label, pair[1].label],
      cells: (byPair.get(`${mask} ${fiscalYear}`) ?? []).map((row) => ({
        // Codes come in the order of the columns.
        codes: isTurned ? [row.other, row.one] : [row.one, row.other],
        people: [row.returned, row.scored, ...row.answers.split(',').map(Number)],
      })),
    }));
  });
}

/**
 * Plans everything that is published of a built database, once for all of it.
 *
 * @param columns every attribute that `cell` counts
 * @throws EngineError when a statement fails or the signal aborts
 */
export async function planRelease(
  engine: Engine,
  columns: readonly CountedColumn[],
  { items, levels }: Instrument,
  limit: Threshold,
  options: Options = {},
): Promise<ReleasePlanner> {
  const counted = await countGroups(engine, '', options);
  const joints: JointCounts[] = [];
  if (!limit.internal) {
    const parameters = { min_answers: minAnswersForPersonMean(items.length) };
    joints.push(...(await jointsOf(engine, columns, { ...options, parameters })));
  }
  const itemsOf = new Map(levels.map(({ level, items: own }) => [level, own]));
  return new ReleasePlanner(counted, joints, itemsOf, limit);
}
