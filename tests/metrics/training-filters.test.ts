import { describe, expect, it } from 'vitest';
import { attended, rowsOf, staff, total } from './small-workspace.ts';

const attendance = [
  attended('M1', '法務研修', {
    ...{ category: '市長会研修', organiser: '市長会', division: '総務部', position: '主査級' },
    ...{ section: '人事課', employment_type: '正規職員' },
  }),
  attended('M2', 'DX研修', { division: '総務部', position: '主事級', status: 'completed' }),
  attended('M3', 'DX研修', { division: '福祉部', position: '主事級', organiser: '市' }),
];

describe('a filter of training', () => {
  it.each([
    [{ organiser: '市長会' }, ['法務研修']],
    [{ course: 'DX研修' }, ['DX研修', 'DX研修']],
    [{ category: '市長会研修' }, ['法務研修']],
    [{ division: '総務部' }, ['法務研修', 'DX研修']],
    [{ division: '総務部', section: '人事課' }, ['法務研修']],
    [{ position: '主事級' }, ['DX研修', 'DX研修']],
    [{ employment_type: '正規職員' }, ['法務研修']],
    [{ division: '総務部', position: '主事級' }, ['DX研修']],
  ])('%j leaves %j', async (parameters, left) => {
    const rows = await rowsOf('training.courses', { attendance }, { parameters });
    const found = rows.flatMap((r) => Array<string>(r.attendances ?? 0).fill(r.course));
    expect(found).toEqual(left);
    const [year] = await rowsOf('training.people', { attendance }, { parameters });
    expect(year?.attendances).toBe(left.length);
  });

  it('lists every 区分 of the year, so that a hidden row tells nothing by being there', async () => {
    const parameters = { division: '福祉部' };
    const rows = await rowsOf('training.totals', { attendance }, { parameters });
    expect(rows.map((r) => [r.category, r.courses, r.attendances, r.attendees])).toEqual([
      ['市長会研修', 0, 0, 0],
      ['その他研修', 1, 1, 1],
    ]);
  });

  it('tells completions and one organiser of a course', async () => {
    const rows = await rowsOf('training.courses', { attendance });
    expect(rows.map((r) => [r.course, r.organiser, r.completed])).toEqual([
      ['法務研修', '市長会', 0],
      ['DX研修', '市', 1],
    ]);
  });

  it('knows nothing of published totals, which name no 部 and no course', async () => {
    const rows = { attendance, attendance_total: [total(2022, '市長会研修', 9, 64)] };
    const years = async (parameters: Record<string, string>) =>
      (await rowsOf('training.totals', rows, { parameters })).map((r) => r.fiscal_year);
    expect(await years({ division: '総務部' })).toEqual([2024, 2024]);
    expect(await years({ category: '市長会研修' })).toEqual([2022, 2024]);
  });
});

describe('the people of a filter', () => {
  /** 60 in three 部; 課長級 are 5, 8 and 12 of them. */
  const headcount = [
    ...[
      ['総務部', '主事級', 15],
      ['総務部', '課長級', 5],
      ['福祉部', '主事級', 17],
      ['福祉部', '課長級', 8],
      ['会計課', '主事級', 3],
    ].map(([division, position, people]) =>
      staff(2024, Number(people), { division: String(division), position: String(position) }),
    ),
  ];
  const hidden = async (parameters: Record<string, string>) => {
    const rows = { attendance, headcount };
    const [people] = await rowsOf('training.people', rows, { parameters, minN: 10 });
    const totals = await rowsOf('training.totals', rows, { parameters, minN: 10 });
    const courses = await rowsOf('training.courses', rows, { parameters, minN: 10 });
    const all = [people, ...totals, ...courses];
    expect(new Set(all.map((row) => row?.suppressed)).size).toBe(1); // all of them or none
    if (people?.suppressed) {
      expect([people.attendances, people.attendees, people.rate]).toEqual([null, null, null]);
      expect(totals.every((row) => row.attendances === null && row.courses === null)).toBe(true);
    }
    return people?.suppressed;
  };

  it('are everybody, or of any course, and hidden from nobody', async () => {
    expect(await hidden({})).toBe(false);
    expect(await hidden({ course: '法務研修', organiser: '市長会' })).toBe(false);
  });

  it('are hidden below the threshold', async () => {
    expect(await hidden({ division: '会計課' })).toBe(true); // 3
  });

  it('are hidden where a subtraction from the city would tell of fewer', async () => {
    // 48 − 20 − 25 = 3: the smallest 部 beside 会計課 covers it, the next one need not
    expect(await hidden({ division: '総務部' })).toBe(true);
    expect(await hidden({ division: '福祉部' })).toBe(false); // 3 + 20 are smaller: 23
  });

  it('are hidden where 部 less 職位 would tell of fewer', async () => {
    expect(await hidden({ division: '総務部', position: '課長級' })).toBe(true); // 5
    expect(await hidden({ division: '総務部', position: '主事級' })).toBe(true); // 20 − 15 = 5
    expect(await hidden({ division: '福祉部', position: '主事級' })).toBe(true); // 25 − 17 = 8
  });

  it('are shown in a crossing that tells of no small group', async () => {
    const large = [
      ['総務部', '主事級', 30],
      ['総務部', '課長級', 12],
      ['福祉部', '主事級', 40],
      ['福祉部', '課長級', 15],
    ].map(([division, position, people]) =>
      staff(2024, Number(people), { division: String(division), position: String(position) }),
    );
    const [row] = await rowsOf(
      'training.people',
      { attendance, headcount: large },
      { parameters: { division: '総務部', position: '主事級' }, minN: 10 },
    );
    // own 30; smaller along 職位 12, along 部 none, 部 42 and 職位 70: the fewest is 12
    expect(row).toMatchObject({ headcount: 30, fewest: 12, attendances: 1, suppressed: false });
  });

  it('are counted by who came where no 職員数 tells of the crossing', async () => {
    const apart = [
      staff(2024, 60, { division: '総務部' }),
      staff(2024, 60, { position: '主事級', fileNo: 1 }),
    ];
    const [row] = await rowsOf(
      'training.people',
      { attendance, headcount: apart },
      { parameters: { division: '総務部', position: '主事級' }, minN: 10 },
    );
    expect(row).toMatchObject({ headcount: null, suppressed: true }); // 1 person is known
  });

  it('of a 課 are hidden where its 部 is', async () => {
    const sections = [
      staff(2024, 12, { division: '総務部', section: '人事課' }),
      staff(2024, 3, { division: '会計課', section: '出納係' }),
    ];
    const [row] = await rowsOf(
      'training.people',
      { attendance, headcount: sections },
      { parameters: { division: '総務部', section: '人事課' }, minN: 10 },
    );
    expect(row?.suppressed).toBe(true); // 15 − 12 = 3 is the other 部
  });
});

describe('the groups of an attribute', () => {
  it('are hidden with the next smallest where one alone would be a subtraction', async () => {
    const headcount = [
      staff(2024, 3, { division: '会計課' }),
      staff(2024, 20, { division: '総務部' }),
      staff(2024, 25, { division: '福祉部' }),
    ];
    const rows = await rowsOf('training.reach', { attendance, headcount }, { minN: 10 });
    const divisions = rows.filter((r) => r.attribute === 'division');
    expect(divisions.map((r) => [r.value, r.suppressed])).toEqual([
      ['会計課', true],
      ['総務部', true], // 3 are smaller
      ['福祉部', false], // 23 are smaller
    ]);
  });

  it('of whom nobody came have a rate of nought', async () => {
    const headcount = [
      staff(2024, 20, { division: '総務部' }),
      staff(2024, 25, { division: '支所' }),
    ];
    const rows = await rowsOf('training.reach', { attendance, headcount });
    const row = rows.find((r) => r.value === '支所');
    expect(row).toMatchObject({ attendees: 0, attendances: 0, headcount: 25, rate: 0 });
  });

  it('count the courses asked for only, and stay as large as they are', async () => {
    const headcount = [staff(2024, 20, { division: '総務部' })];
    const parameters = { category: '市長会研修' };
    const rows = await rowsOf('training.reach', { attendance, headcount }, { parameters });
    const row = rows.find((r) => r.value === '総務部');
    expect(row).toMatchObject({ attendees: 1, attendances: 1, rate: 0.05, base: 20 });
  });
});
