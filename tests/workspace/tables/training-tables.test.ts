import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { buildDatabase, type Rows } from '#lib/workspace/build-database.ts';
import {
  attended,
  evaluated,
  NO_ROWS,
  onRoster,
  planned,
  sharedEngine,
} from '../../metrics/small-workspace.ts';

async function ask(rows: Partial<Rows>, sql: string) {
  const engine = await sharedEngine();
  await buildDatabase(engine, { ...NO_ROWS, ...rows }, DEFAULT_WORKSPACE_FILE);
  return engine.query(sql);
}

describe('the tables of plans, evaluations and rosters', () => {
  it('keep the words of a plan beside the days that they stand for', async () => {
    const plan = planned('法制執務研修', {
      ...{ schedule: '７月予定', schedule_kind: 'dated', start: '2024-07-01', end: '2024-07-31' },
    });
    const found = await ask(
      { plan: [plan, planned('応急手当講習', { schedule: '随時', schedule_kind: 'any_time' })] },
      `SELECT value AS course, schedule, schedule_kind, end_date - start_date + 1 AS length
       FROM plan_course JOIN attribute_value ON attribute = 'course' AND code = course
       ORDER BY plan_no`,
    );
    expect(found).toEqual([
      { course: '法制執務研修', schedule: '７月予定', schedule_kind: 'dated', length: 31 },
      { course: '応急手当講習', schedule: '随時', schedule_kind: 'any_time', length: null },
    ]);
  });

  it('number a person alike in attendances, evaluations and the roster, without the 職員番号', async () => {
    const found = await ask(
      {
        attendance: [attended('M2', '法制執務研修'), attended('M1', '法制執務研修')],
        evaluation: [evaluated('M1', '法制執務研修', { pre: 40, post: 70 })],
        roster: [onRoster('M1', { division: '総務部', hired: 2019 })],
      },
      `SELECT attendance_no, post - pre AS gain, hired_year
       FROM attendance JOIN evaluation USING (person, course) JOIN roster USING (person)`,
    );
    expect(found).toEqual([{ attendance_no: 2, gain: 30, hired_year: 2019 }]);
  });

  it('hold every answer of an evaluation under its question', async () => {
    const found = await ask(
      {
        evaluation: [
          evaluated(null, '法制執務研修', { reactions: { satisfaction: 4, 講師の説明: 5 } }),
          evaluated(null, '法制執務研修', { reactions: { satisfaction: null, 講師の説明: 3 } }),
        ],
      },
      `SELECT question, count(answer)::INTEGER AS n, avg(answer) AS mean
       FROM evaluation_reaction GROUP BY question ORDER BY question`,
    );
    expect(found).toEqual([
      { question: 'satisfaction', n: 1, mean: 4 },
      { question: '講師の説明', n: 2, mean: 4 }, // (5 + 3) / 2
    ]);
  });

  it('keep two sections of one name apart by their divisions', async () => {
    const found = await ask(
      {
        roster: [
          onRoster('M1', { division: '総務部', section: '総務課' }),
          onRoster('M2', { division: '水道部', section: '総務課' }),
          onRoster('M3', { division: '総務部', section: '総務課' }),
        ],
      },
      'SELECT count(DISTINCT section)::INTEGER AS sections FROM roster',
    );
    expect(found).toEqual([{ sections: 2 }]);
  });
});
