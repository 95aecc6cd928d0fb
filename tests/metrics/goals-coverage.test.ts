import { describe, expect, it } from 'vitest';
import { attended, onRoster, rowsOf, sheet, staff, target } from './small-workspace.ts';

const GOAL = [target('DX推進員', 2024, 3, { counts: 'DX研修' })];
const SETTINGS = {
  asOf: '2025-03-31',
  masters: {
    divisions: [
      { name: '総務部', sections: ['総務課', '人事課'] },
      { name: '教育委員会事務局', sections: ['総務課'] },
    ],
  },
};
const of = (person: string, division: string, section: string | null, date = '2024-06-28') =>
  attended(person, 'DX研修', { division, section, date });
const brief = (row: { division: string; section: string; people: number }) => [
  row.division,
  row.section,
  row.people,
];

describe('the sections of a goal', () => {
  it('are all of the masters, two of one name in two 部 apart', async () => {
    const attendance = [
      of('M1', '総務部', '総務課'),
      of('M2', '総務部', '総務課'),
      of('M3', '教育委員会事務局', '総務課'),
    ];
    const rows = await rowsOf('goals.coverage', { goal: GOAL, attendance }, { settings: SETTINGS });
    expect(rows.map(brief)).toEqual([
      ['総務部', '総務課', 2],
      ['総務部', '人事課', 0],
      ['教育委員会事務局', '総務課', 1],
    ]);
  });

  it('have a person once, where the first completion was', async () => {
    const attendance = [
      of('M1', '総務部', '人事課', '2024-08-01'),
      of('M1', '総務部', '総務課', '2024-06-28'),
    ];
    const rows = await rowsOf('goals.coverage', { goal: GOAL, attendance }, { settings: SETTINGS });
    expect(rows.map((r) => r.people)).toEqual([1, 0, 0]);
  });

  it('include a 課 that only a headcount or a record names', async () => {
    const rows = await rowsOf(
      'goals.coverage',
      {
        goal: GOAL,
        headcount: [staff(2024, 5, { division: '支所', section: '東地域課' })],
        attendance: [of('M1', '総務部', '法務課')],
      },
      { settings: SETTINGS },
    );
    expect(rows.map(brief).slice(3)).toEqual([
      ['支所', '東地域課', 0],
      ['総務部', '法務課', 1],
    ]);
  });

  it('do not include those who left their 課 blank', async () => {
    const rows = await rowsOf(
      'goals.coverage',
      {
        goal: GOAL,
        survey: [
          sheet(2024, [3], { division: '総務部', section: '総務課' }),
          sheet(2024, [3], { division: '総務部', section: null }),
        ],
        attendance: [of('M1', '総務部', null)],
      },
      { settings: SETTINGS },
    );
    expect(rows.map((r) => [r.section, r.people])).toEqual([
      ['総務課', 0],
      ['人事課', 0],
      ['総務課', 0],
    ]);
  });

  it('are asked for by goals that count people alone', async () => {
    const goal = [...GOAL, target('全職員', 2024, 9, { unit: 'unspecified', counts: 'DX研修' })];
    const rows = await rowsOf('goals.coverage', { goal }, { settings: SETTINGS });
    expect(new Set(rows.map((r) => r.goal))).toEqual(new Set(['DX推進員']));
  });

  it('are open: a person in a 課 is an appointment, not an answer', async () => {
    const rows = await rowsOf(
      'goals.coverage',
      { goal: GOAL, attendance: [of('M1', '総務部', '人事課')] },
      { settings: SETTINGS, minN: 10 },
    );
    expect(rows.find((r) => r.section === '人事課')).toMatchObject({
      people: 1,
      suppressed: false,
    });
  });

  it('have people where the roster puts them today, and none who left', async () => {
    const attendance = [
      of('M1', '総務部', '総務課'),
      of('M2', '総務部', '総務課'),
      of('M3', '総務部', '総務課'),
    ];
    const roster = [
      onRoster('M1', { division: '総務部', section: '人事課' }), // moved
      onRoster('M2', { division: '総務部', section: '総務課', left: 2023 }), // gone
      // M3 is not on the roster: where the completion was
    ];
    const rows = await rowsOf(
      'goals.coverage',
      { goal: GOAL, attendance, roster },
      { settings: SETTINGS },
    );
    expect(rows.map((r) => [r.people, r.people_at_completion])).toEqual([
      [1, 3],
      [1, 0],
      [0, 0],
    ]);
  });

  it('count somebody with two lines on the roster once, in the post that lasts', async () => {
    const attendance = [of('M1', '総務部', '総務課')];
    const roster = [
      onRoster('M1', { division: '総務部', section: '総務課', left: 2024 }),
      onRoster('M1', { division: '総務部', section: '人事課' }),
    ];
    const rows = { goal: GOAL, attendance, roster };
    const found = await rowsOf('goals.coverage', rows, { settings: SETTINGS });
    expect(found.map((r) => r.people)).toEqual([0, 1, 0]);
  });
});
