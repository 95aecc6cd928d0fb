import { describe, expect, it } from 'vitest';
import type { PlanRow } from '#lib/domain/dataset.ts';
import { readSeed } from '../seeds/read-seed.ts';
import { attended, planned, rowsOf, type RunOptions } from './small-workspace.ts';

const course = (name: string, capability: string | null, rest: Partial<PlanRow> = {}) =>
  planned(name, { capability, audience_position: '主事級|課長級', ...rest });

/** 職位, ability, courses, future, required, attendances, gap of each row. */
const table = async (
  rows: Parameters<typeof rowsOf>[1],
  options: RunOptions = {},
): Promise<unknown[][]> =>
  (await rowsOf('plan.capabilities', rows, options)).map((row) => [
    ...[row.position, row.capability, row.courses, row.future],
    ...[row.required, row.attendances, row.gap],
  ]);
const needing = (...pairs: (readonly [string, string])[]) => ({
  settings: {
    plan: { required: pairs.map(([position, capability]) => ({ position, capability })) },
  },
});

describe('the abilities of a plan', () => {
  it('count courses by position, those for the future apart', async () => {
    const plan = [
      course('A研修', '倫理|《企画》'),
      course('B研修', '倫理|課長級：判断', { audience_position: '課長級' }),
    ];
    // 倫理: A for both positions, B for 課長級 alone
    expect(await table({ plan })).toEqual([
      ['主事級', '倫理', 1, 0, 0, null, 0],
      ['課長級', '倫理', 2, 0, 0, null, 0],
      ['主事級', '企画', 0, 1, 0, null, 0],
      ['課長級', '企画', 0, 1, 0, null, 0],
      ['課長級', '判断', 1, 0, 0, null, 0],
    ]);
  });

  it('have a gap where a position needs one that no course builds', async () => {
    const plan = [course('A研修', '倫理|《企画》', { audience_position: '主事級' })];
    const required = needing(['主事級', '倫理'], ['課長級', '倫理'], ['主事級', '企画']);
    // 企画 is built for the future: required, and no gap
    expect(await table({ plan }, required)).toEqual([
      ['主事級', '倫理', 1, 0, 1, null, 0],
      ['課長級', '倫理', 0, 0, 1, null, 1],
      ['主事級', '企画', 0, 1, 1, null, 0],
    ]);
  });

  it('are held against the list of their own plan', async () => {
    const plan = [course('A研修', '倫理'), course('B研修', '倫理', { plan: '函館市の計画' })];
    const settings = {
      plan: {
        required: [
          { position: '部長級', capability: '判断' },
          { position: '課長', capability: '判断', plan: '函館市の計画' },
        ],
      },
    };
    const rows = await rowsOf('plan.capabilities', { plan }, { settings });
    const gaps = rows.filter(({ gap }) => gap === 1);
    expect(gaps.map((row) => [row.plan, row.position])).toEqual([
      [null, '部長級'],
      ['函館市の計画', '課長'],
    ]);
  });

  it('say how many came to the courses, not to those for the future', async () => {
    const plan = [
      course('A研修', '倫理', { audience_position: '主事級' }),
      course('B研修', '倫理|説明', { audience_position: '主事級' }),
      course('C研修', '《倫理》', { audience_position: '主事級' }),
    ];
    const attendance = [
      attended('M1', 'A研修'),
      attended('M2', 'A研修'),
      attended('M3', 'A研修', { status: 'absent' }),
      attended('M1', 'C研修'),
      attended('M1', 'B研修', { fiscal_year: 2023, date: '2023-06-01' }),
    ];
    // A: two who came; B: nobody in R6; C: for the future
    expect(await table({ plan, attendance })).toEqual([
      ['主事級', '倫理', 2, 1, 0, 2, 0],
      ['主事級', '説明', 1, 0, 0, null, 0],
    ]);
  });

  it('count the records that somebody matched with a course', async () => {
    const plan = [course('A研修', '倫理', { audience_position: '主事級' })];
    const attendance = [attended('M1', 'A研修'), attended('M2', '倫理の研修')];
    const matches = [{ fiscalYear: 2024, course: 'A研修', attended: ['A研修', '倫理の研修'] }];
    const settings = { plan: { matches } };
    expect(await table({ plan, attendance }, { settings })).toEqual([
      ['主事級', '倫理', 1, 0, 0, 2, 0],
    ]);
  });

  it('name their courses in the order of the plan, one on two lines once', async () => {
    const plan = [
      course('B研修', '倫理', { audience_position: '主事級', schedule: '前期' }),
      course('A研修', '《倫理》', { audience_position: '主事級' }),
      course('B研修', '倫理', { audience_position: '主事級', schedule: '後期' }),
    ];
    const rows = await rowsOf('plan.capabilities', { plan });
    expect(rows.map((row) => [row.courses, row.future, row.names])).toEqual([
      [1, 1, 'B研修|《A研修》'],
    ]);
  });

  it('are of today where a course on two lines says both', async () => {
    const plan = [
      course('A研修', '《倫理》', { audience_position: '主事級' }),
      course('A研修', '倫理', { audience_position: '主事級', schedule: '後期' }),
    ];
    expect(await table({ plan })).toEqual([['主事級', '倫理', 1, 0, 0, null, 0]]);
  });

  it('have no position where the plan names none', async () => {
    const plan = [course('A研修', '倫理', { audience_position: null })];
    expect(await table({ plan })).toEqual([[null, '倫理', 1, 0, 0, null, 0]]);
  });

  it('know one name in two spellings, and stand in the order of the masters', async () => {
    const plan = [
      course('A研修', '知識・技術', { audience_position: '課長級' }),
      course('B研修', '知識･技術', { audience_position: '主事級' }),
    ];
    const settings = { masters: { positions: [{ name: '課長級' }, { name: '主事級' }] } };
    expect((await table({ plan }, { settings })).map((row) => row.slice(0, 3))).toEqual([
      ['課長級', '知識・技術', 1],
      ['主事級', '知識・技術', 1],
    ]);
  });

  it('come to the marks of Hakodate’s table, position by position', async () => {
    const seeds = readSeed('hakodate/course-capabilities.csv');
    const plan = [...new Set(seeds.map((row) => row['course'] ?? ''))].map((name) =>
      planned(name, {
        capability: seeds
          .filter((row) => row['course'] === name)
          .map((row) => {
            const entry = `${row['position']}：${row['capability']}`;
            return row['mark'] === 'future' ? `《${entry}》` : entry;
          })
          .join('|'),
      }),
    );
    const rows = await rowsOf('plan.capabilities', { plan });
    const marks = (position: string | undefined, capability: string | undefined, mark: string) =>
      seeds.filter(
        (row) =>
          row['position'] === position && row['capability'] === capability && row['mark'] === mark,
      ).length;
    for (const { position, capability, courses, future } of rows) {
      expect([position, capability, courses, future]).toEqual([
        position,
        capability,
        marks(position ?? '', capability, 'target'),
        marks(position ?? '', capability, 'future'),
      ]);
    }
    // 64 marks for today and 10 for the future
    expect(rows.reduce((sum, row) => sum + row.courses, 0)).toBe(64);
    expect(rows.reduce((sum, row) => sum + row.future, 0)).toBe(10);
  });
});

describe('the aims of a plan', () => {
  it('count a course in each of its aims, once, in the order of the plan', async () => {
    const plan = [
      planned('A研修', { aim: '意識アップ|能力アップ' }),
      planned('B研修', { aim: '能力アップ' }),
      planned('A研修', { aim: '能力アップ', schedule: '後期' }),
      planned('C研修'),
    ];
    const attendance = [attended('M1', 'A研修'), attended('M2', 'A研修')];
    const rows = await rowsOf('plan.aims', { plan, attendance });
    expect(rows.map((row) => [row.aim, row.courses, row.attendances, row.names])).toEqual([
      ['意識アップ', 1, 2, 'A研修'],
      ['能力アップ', 2, 2, 'A研修|B研修'],
    ]);
  });
});
