import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkspaceFileSchema } from '#lib/domain/workspace-file.ts';
import { METRIC_IDS } from '#lib/metrics/catalogue.ts';
import { buildDatabase, type Rows } from '#lib/workspace/build-database.ts';
import { runMetric } from '#lib/workspace/run-metric.ts';
import {
  publicationOf,
  NO_ROWS,
  actual,
  attended,
  questionnaire,
  sharedEngine,
  sheet,
  staff,
  target,
  total,
} from './small-workspace.ts';

const SETTINGS = WorkspaceFileSchema.parse({
  minori: 1,
  asOf: '2024-12-31',
  instrument: questionnaire(3, [1, 2], [3]),
  rounds: [{ fiscalYear: 2024, name: 'R6', population: 30 }],
});
const DIVISIONS = ['総務部', '福祉部', null] as const;
const COURSES = ['DX研修', '法務研修'] as const;
const DAYS = ['2023-06-28', '2024-02-01', '2024-06-28', null] as const;
const STATUSES = ['attended', 'completed', 'absent', 'applied'] as const;

const answer = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
const survey = fc.array(
  fc
    .tuple(fc.constantFrom(2023, 2024), fc.array(answer, { minLength: 3, maxLength: 3 }), fc.nat(2))
    .map(([year, answers, division]) =>
      sheet(year, answers, { division: DIVISIONS[division] ?? null, section: '総務課' }),
    ),
  { minLength: 2, maxLength: 14 },
);
/** A person stays in one 部; a course in one 区分. */
const attendance = fc.array(
  fc
    .tuple(fc.nat(4), fc.nat(1), fc.constantFrom(...DAYS), fc.constantFrom(...STATUSES))
    .map(([person, course, date, status]) =>
      attended(person === 4 ? null : `M${person}`, COURSES[course] ?? '', {
        fiscal_year: date === null || date > '2024-04' ? 2024 : 2023,
        date,
        status,
        division: DIVISIONS[person % 3] ?? null,
        section: `課${person % 2}`,
        category: course === 0 ? 'その他研修' : null,
        hours: course === 0 ? 3 : null,
      }),
    ),
  { maxLength: 14 },
);
const OTHERS = {
  ...NO_ROWS,
  headcount: [
    staff(2024, 12, { division: '総務部' }),
    staff(2024, 8, { division: '福祉部' }),
    staff(2024, 9, { position: '主査級', fileNo: 1 }),
  ],
  attendance_total: [total(2022, '自主研修', 3, 12), total(2022, 'その他研修', 9, 257)],
  goal: [
    target('DX', 2023, 2, { counts: 'DX研修' }),
    target('DX', 2024, 3, { counts: 'DX研修' }),
    target('e', 2024, 12, { unit: 'attendances' }),
  ],
  goal_actual: [actual('e', 2024, '2024-04-01', 3), actual('e', 2024, '2024-06-01', 5)],
};
const workspace = fc
  .tuple(survey, attendance)
  .map(([sheets, records]): Rows => ({ ...OTHERS, survey: sheets, attendance: records }));

const shuffled = <Row>(rows: readonly Row[]) =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
const twoOrders = workspace.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.record({
      survey: shuffled(rows.survey),
      headcount: shuffled(rows.headcount),
      attendance: shuffled(rows.attendance),
      attendance_total: shuffled(rows.attendance_total),
      goal: shuffled(rows.goal),
      goal_actual: shuffled(rows.goal_actual),
      plan: shuffled(rows.plan),
      evaluation: shuffled(rows.evaluation),
      roster: shuffled(rows.roster),
    }),
  ),
);

/** Every row of every metric as text, to nine digits, without the order of unknown values. */
async function results(rows: Rows): Promise<Record<string, string[]>> {
  const engine = await sharedEngine();
  await buildDatabase(engine, rows, SETTINGS);
  const publication = await publicationOf(engine, rows, SETTINGS);
  const digits = (_key: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(9)) : value;
  const found: Record<string, string[]> = {};
  for (const id of METRIC_IDS) {
    const table = await runMetric(engine, id, {}, publication);
    found[id] = table.rows.map((row) => JSON.stringify(row, digits)).sort();
  }
  return found;
}

describe('every metric', () => {
  it('is the same in whatever order the rows come', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(twoOrders, async ([rows, others]) => {
        expect(await results(others)).toEqual(await results(rows));
      }),
      { numRuns: 12 },
    );
  });

  it('stays within its scale', { timeout: 60_000 }, async () => {
    const engine = await sharedEngine();
    await fc.assert(
      fc.asyncProperty(workspace, async (rows) => {
        await buildDatabase(engine, rows, SETTINGS);
        const publication = await publicationOf(engine, rows, SETTINGS);
        for (const row of (await runMetric(engine, 'engagement.items', {}, publication)).rows) {
          if (row.n === null || row.n < 2) continue; // one answer shows no distribution
          const counts = [row.count_1, row.count_2, row.count_3, row.count_4, row.count_5];
          expect(counts.reduce<number>((sum, count) => sum + (count ?? NaN), 0)).toBe(row.n);
          expect(row.mean).toBeGreaterThanOrEqual(1);
          expect(row.mean).toBeLessThanOrEqual(5);
          expect((row.top2_share ?? 0) + (row.bottom2_share ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
        }
        for (const row of (await runMetric(engine, 'training.reach', {}, publication)).rows) {
          expect(row.attendees ?? 0).toBeLessThanOrEqual(row.attendances ?? 0);
          expect(row.rate ?? 0).toBeLessThanOrEqual(1);
        }
        for (const row of (await runMetric(engine, 'engagement.response', {}, publication)).rows) {
          expect(row.rate ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 12 },
    );
  });
});
