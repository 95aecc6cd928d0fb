import { crossedAttributes, EVERYBODY } from '#lib/domain/attributes.ts';
import type { z } from '#lib/domain/zod.ts';
import { minAnswersForPersonMean } from '#lib/domain/thresholds.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { GroupCounts, JointCounts } from '#lib/disclosure/group-counts.ts';
import { planRelease } from '#lib/disclosure/plan-release.ts';
import type { ReleasePlan } from '#lib/disclosure/release-plan.ts';
import type { Threshold } from '#lib/disclosure/threshold.ts';
import type { Engine, Parameters } from '#lib/engine/engine.ts';
import { RELEASE_SQL } from '#lib/metrics/release/release-sql.ts';
import type { AttributeColumn } from './tables/survey-tables.ts';

type Column = Pick<AttributeColumn, 'label' | 'column'>;
type GroupRow = z.infer<typeof RELEASE_SQL.groupCounts.row>;

function answersOf(row: GroupRow) {
  const { item, n, count_1, count_2, count_3, count_4, count_5 } = row;
  const counts = [count_1, count_2, count_3, count_4, count_5].map((count) => count ?? 0);
  return { n, counts: item === 0 ? null : counts };
}

/** Rows of one group follow each other, item by item. */
function groupsOf(rows: readonly GroupRow[]): GroupCounts[] {
  const groups: (GroupCounts & { answers: ReturnType<typeof answersOf>[] })[] = [];
  for (const row of rows) {
    if (row.item === 0) {
      const { fiscal_year: fiscalYear, attribute, value, division, code, returned } = row;
      const group = { fiscalYear, attribute, value, division, code, returned };
      groups.push({ ...group, staff: row.population, answers: [] });
    }
    groups.at(-1)?.answers.push(answersOf(row));
  }
  return groups;
}

/** Every pair of attributes that is published side by side; a crossed one only with the others. */
function pairsOf(columns: readonly Column[]): [Column, Column][] {
  const simple = columns.filter(
    ({ label }) => label !== EVERYBODY && crossedAttributes(label) === null,
  );
  const crossed = columns.filter(({ label }) => crossedAttributes(label) !== null);
  return [
    ...simple.flatMap((one, index) =>
      simple.slice(index + 1).map((other): [Column, Column] => [one, other]),
    ),
    ...crossed.flatMap((one) =>
      simple
        .filter(({ label }) => !crossedAttributes(one.label)?.includes(label))
        .map((other): [Column, Column] => [one, other]),
    ),
  ];
}

async function jointsOf(
  engine: Engine,
  [one, other]: readonly [Column, Column],
  options: { signal?: AbortSignal; parameters: Parameters },
): Promise<JointCounts[]> {
  const identifiers = { one: one.column, other: other.column };
  const found = await engine.query(RELEASE_SQL.jointCounts.sql, { ...options, identifiers });
  const rows = found.map((row) => RELEASE_SQL.jointCounts.row.parse(row));
  return [...new Set(rows.map((row) => row.fiscal_year))].map((fiscalYear) => ({
    fiscalYear,
    attributes: [one.label, other.label],
    cells: rows
      .filter((row) => row.fiscal_year === fiscalYear)
      .map(({ one, other, returned, scored, answers }) => ({
        codes: [one, other],
        people: [returned, scored, ...answers.split(',').map(Number)],
      })),
  }));
}

/**
 * The plan of everything that is published of a built database, made once for all of it.
 *
 * @param columns every attribute that `cell` counts, with its column in `respondent`
 * @throws EngineError when a statement fails or the signal aborts
 */
export async function makeReleasePlan(
  engine: Engine,
  columns: readonly Column[],
  { items, levels }: Instrument,
  limit: Threshold,
  signal?: AbortSignal,
): Promise<ReleasePlan> {
  const options = signal ? { signal } : {};
  const counted = await engine.query(RELEASE_SQL.groupCounts.sql, options);
  const joints: JointCounts[] = [];
  if (!limit.internal) {
    const parameters = { min_answers: minAnswersForPersonMean(items.length) };
    for (const pair of pairsOf(columns)) {
      joints.push(...(await jointsOf(engine, pair, { ...options, parameters })));
    }
  }
  return planRelease(
    groupsOf(counted.map((row) => RELEASE_SQL.groupCounts.row.parse(row))),
    joints,
    new Map(levels.map(({ level, items }) => [level, items])),
    limit,
  );
}
