import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlanRow } from '#lib/domain/dataset.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { listedNames, parseCapabilities } from '#lib/domain/training/capabilities.ts';
import { readDataset } from '#lib/intake/read-dataset.ts';
import { EXAMPLE_PLANS, examplePlanFile } from '#lib/workspace/examples/example-plans.ts';
import { readSeed, type SeedRow } from '../../seeds/read-seed.ts';

const seedText = (name: string) =>
  readFileSync(new URL(`../../../seeds/${name}.csv`, import.meta.url), 'utf8');

/** The example as intake reads it, like any file of a city. */
async function read(id: string) {
  const example = EXAMPLE_PLANS.find((one) => one.id === id);
  if (!example) throw new Error(`no example ${id}`);
  const tables = Object.fromEntries(
    example.tables.map((name) => [name, seedText(`${id}/${name}`)]),
  );
  const dataset = await readDataset(examplePlanFile(example, tables), DEFAULT_WORKSPACE_FILE);
  return { dataset, rows: dataset.rows as readonly PlanRow[] };
}

/** Intake folds full-width digits and keeps brackets. */
const folded = (name: string | undefined) => name?.normalize('NFKC') ?? '';
const courseOf = (row: SeedRow) => folded(row['course']);

const countBy = (names: readonly (string | null)[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(names)].map((n) => [String(n), names.filter((one) => one === n).length] as const),
  );

describe('the plan of 函館市', () => {
  it('has every line of the document, by 区分', async () => {
    const { dataset, rows } = await read('hakodate');
    expect([dataset.kind, dataset.accounts.quarantined]).toEqual(['plan', 0]);
    expect(countBy(rows.map((row) => row.category))).toEqual({
      必修: 10,
      特別: 3,
      推薦: 4,
      選択: 4,
      支援: 4,
      派遣: 5,
      その他: 6,
    });
    const seeds = readSeed('hakodate/courses.csv');
    expect(rows.map((row) => folded(row.course))).toEqual(seeds.map((row) => courseOf(row)));
    expect(new Set(rows.map((row) => [row.fiscal_year, row.plan].join()))).toEqual(
      new Set(['2026,函館市 令和8年度職員研修計画']),
    );
  });

  it('takes its days from the words of 実施予定, as they were transcribed', async () => {
    const { rows } = await read('hakodate');
    const seeds = readSeed('hakodate/courses.csv');
    const parts = (cell: string | undefined) => (cell ?? '').split('|');
    const told = rows.map((row) => [folded(row.course), row.start ?? '', row.end ?? '']);
    const expected = seeds.map((row) => [
      courseOf(row),
      parts(row['start'])[0],
      parts(row['end']).at(-1),
    ]);
    // Months (7月予定) and stays (2年間) have days that the transcription leaves empty.
    const exact = expected.map((row, at) => (row[2] === '' ? told[at] : row));
    expect(told).toEqual(exact);
    const july = rows.find((row) => row.course === '性の多様性理解促進研修');
    expect([july?.start, july?.end]).toEqual(['2026-07-01', '2026-07-31']);
    const stay = rows.find((row) => row.course === '国土交通省');
    expect([stay?.start, stay?.end, stay?.years, stay?.capacity]).toEqual([
      ...['2025-04-01', '2027-03-31', 2, 1],
    ]);
  });

  it('keeps how people are chosen, and reads no state out of its remarks', async () => {
    const { rows } = await read('hakodate');
    const printed = readSeed('hakodate/courses.csv').map((row) => row['selection'] || null);
    expect(rows.map((row) => row.selection)).toEqual(printed);
    expect(new Set(printed)).toEqual(
      new Set(['指定', '指定|推薦', '指定|選択', '推薦', '選択', null]),
    );
    expect(rows.every((row) => row.state === null)).toBe(true);
    expect(rows.every((row) => row.remark?.includes('出典 函館市'))).toBe(true);
  });

  it('builds the abilities of the document, no more and no fewer', async () => {
    const { rows } = await read('hakodate');
    const built = rows.flatMap((row) =>
      parseCapabilities(row.capability, listedNames(row.audience_position)).map((one) =>
        [folded(row.course), one.position, one.capability, one.mark].join(),
      ),
    );
    const printed = readSeed('hakodate/course-capabilities.csv').map((row) =>
      [courseOf(row), row['position'], row['capability'], row['mark']].join(),
    );
    const plain = (names: readonly string[]) => [...new Set(names)].sort();
    expect(printed).toHaveLength(74);
    expect(plain(built)).toEqual(plain(printed));
  });

  it('names until when to apply for support', async () => {
    const { rows } = await read('hakodate');
    const deadlines = rows.filter((row) => row.deadline !== null).map((row) => row.course);
    expect(deadlines).toEqual([
      '職場研修助成',
      '北海道市町村職員研修センターへの派遣',
      '市町村アカデミーへの派遣',
      '自主研修グループ助成',
    ]);
  });
});

describe('the plan of 伊勢原市', () => {
  it('has every line of the document, by class', async () => {
    const { dataset, rows } = await read('isehara');
    expect([dataset.kind, dataset.accounts.quarantined]).toEqual(['plan', 0]);
    // The last numbers of the lists: 18, 22, 4, 14, 2 and 1.
    expect(countBy(rows.map((row) => row.category))).toEqual({
      階層別研修: 18,
      '課題別・職能別研修': 22,
      意識啓発特別研修: 4,
      派遣研修: 14,
      自己啓発: 2,
      その他: 1,
    });
    expect(rows.every((row) => row.fiscal_year === 2023)).toBe(true);
  });

  it('keeps 指名制, 推薦制 and 公募制 with their combinations', async () => {
    const { rows } = await read('isehara');
    const seeds = countBy(readSeed('isehara/courses.csv').map((row) => row['selection'] || null));
    expect(countBy(rows.map((row) => row.selection))).toEqual(seeds);
    expect(Object.keys(seeds)).toContain('指名制|公募制');
  });

  it('has months for days, and 未定, 随時 and 通年 as they are', async () => {
    const { rows } = await read('isehara');
    const seeds = readSeed('isehara/courses.csv');
    const months = rows
      .filter((row) => row.schedule_kind === 'dated')
      .map((row) => [row.start?.slice(0, 7), row.end?.slice(0, 7)]);
    expect(months).toEqual(
      seeds.filter((r) => r['start_month'] !== '').map((r) => [r['start_month'], r['end_month']]),
    );
    expect(countBy(rows.map((row) => row.schedule_kind))).toEqual({
      dated: 51,
      undecided: 7,
      whole_year: 2,
      any_time: 1,
    });
    expect(rows.every((row) => row.state === null)).toBe(true);
  });

  it('serves the four aims through the 研修項目 of its classes', async () => {
    const { rows } = await read('isehara');
    const aims = rows.flatMap((row) => listedNames(row.aim));
    // 階層別 18 + 課題別・職能別 22 + 派遣 14 = 54; 22 + 4 + 14 = 40; 22 + 14 = 36; 自己啓発 2
    expect(countBy(aims)).toEqual({
      能力アップ: 54,
      意識アップ: 40,
      行動力アップ: 36,
      意欲アップ: 2,
    });
  });

  it('counts the people of a 派遣 where they are for the institution as a whole', async () => {
    const { rows } = await read('isehara');
    const stays = rows.filter((row) => row.category === '派遣研修');
    expect(stays.map((row) => row.capacity)).toEqual([
      ...[null, 11, null, null, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1],
    ]);
  });
});
