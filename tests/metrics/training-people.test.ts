import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attended, onRoster, planned, rowsOf, staff } from './small-workspace.ts';

describe('実人数 of a year', () => {
  it('is a union over categories, of which each counts its own people', async () => {
    const attendance = [
      attended('M1', '法務研修', { category: '市長会研修' }),
      attended('M1', 'DX研修', { category: 'その他研修' }),
      attended('M2', 'DX研修', { category: 'その他研修' }),
    ];
    const [row] = await rowsOf('training.people', { attendance, headcount: [staff(2024, 8)] });
    // M1 and M2: 2 people of 8; 3 attendances, 1.5 each, 3/8 for each of the staff
    expect(row).toMatchObject({ courses: 2, attendances: 3, attendees: 2, headcount: 8 });
    expect([row?.rate, row?.per_attendee, row?.per_staff]).toEqual([0.25, 1.5, 0.375]);
    const parts = await rowsOf('training.totals', { attendance });
    expect(parts.map((r) => r.attendees)).toEqual([1, 2]); // 1 + 2 = 3, not 2
  });

  it('is nought in a group of which nobody came', async () => {
    const [row] = await rowsOf(
      'training.people',
      {
        attendance: [attended('M1', 'DX研修', { division: '総務部' })],
        headcount: [staff(2024, 4, { division: '総務部' }), staff(2024, 6, { division: '福祉部' })],
      },
      { parameters: { division: '福祉部' } },
    );
    expect(row).toMatchObject({ attendances: 0, attendees: 0, headcount: 6, rate: 0 });
    expect(row?.per_attendee).toBeNull();
  });
});

describe('a stay over several 年度', () => {
  const stay = attended('M1', '省庁派遣', {
    ...{ category: '派遣研修', date: '2024-04-01', end: '2026-03-31', hours: 10, days: 3 },
  });

  it('counts in each of them, and its hours and days in none', async () => {
    const rows = await rowsOf('training.totals', { attendance: [stay] });
    expect(
      rows.map((r) => [r.fiscal_year, r.attendances, r.attendees, r.hours, r.person_days]),
    ).toEqual([
      [2024, 1, 1, null, null],
      [2025, 1, 1, null, null],
    ]);
    expect(rows.map((r) => r.days_unknown)).toEqual([1, 1]);
  });

  it('counts once in a year whose own file has it too', async () => {
    const again = { ...stay, fiscal_year: 2025 };
    const rows = await rowsOf('training.totals', { attendance: [stay, again] });
    expect(rows.map((r) => [r.fiscal_year, r.attendances])).toEqual([
      [2024, 1],
      [2025, 1],
    ]);
  });

  it('does not count in a year that has not begun by the 基準日', async () => {
    const settings = { asOf: '2025-03-31' };
    const rows = await rowsOf('training.totals', { attendance: [stay] }, { settings });
    expect(rows.map((r) => r.fiscal_year)).toEqual([2024]);
  });

  it('is one completion of a goal', async () => {
    const goal = [2024, 2025].map((fiscal_year) => ({
      ...{ goal: '派遣', fiscal_year, target: 1, unit: 'attendances' as const },
      ...{ counts: '省庁派遣', step: null, base: null },
    }));
    const rows = await rowsOf(
      'goals.progress',
      { attendance: [stay], goal },
      { settings: { asOf: '2026-03-31' } },
    );
    expect(rows.map((r) => r.actual)).toEqual([1, 0]);
  });
});

describe('人日', () => {
  const daysOf = async (...attendance: ReturnType<typeof attended>[]) => {
    const [row] = await rowsOf('training.people', {
      attendance,
      plan: [
        planned('新採研修', { days: 5 }),
        planned('曖昧', { days: 1 }),
        planned('曖昧', { days: 2 }),
      ],
    });
    return [row?.person_days, row?.days_unknown];
  };

  it('are those of the record first', async () => {
    expect(await daysOf(attended('M1', '新採研修', { days: 2.5 }))).toEqual([2.5, 0]);
  });

  it('are those of the plan for the only record of a person', async () => {
    expect(await daysOf(attended('M1', '新採研修'))).toEqual([5, 0]);
  });

  it('are one for each record of a person who has several of the course', async () => {
    const days = ['2024-04-02', '2024-04-03'].map((date) => attended('M1', '新採研修', { date }));
    expect(await daysOf(...days)).toEqual([2, 0]);
  });

  it('are one for a dated record where the plan says nothing, or two things', async () => {
    expect(await daysOf(attended('M1', 'DX研修'), attended('M1', '曖昧'))).toEqual([2, 0]);
  });

  it.each([
    ['no date tells them', attended('M1', 'DX研修', { date: null })],
    ['the record spans several days', attended('M1', 'DX研修', { end: '2024-07-05' })],
    ['nobody knows whose record of a long course it is', attended(null, '新採研修')],
  ])('are not known where %s', async (_why, row) => {
    expect(await daysOf(row, attended('M2', 'DX研修'))).toEqual([null, 1]);
  });
});

describe('a record without 部', () => {
  const roster = [onRoster('M1', { division: '総務部', section: '人事課', position: '主査級' })];
  const unitsOf = async (rest: Parameters<typeof attended>[2]) => {
    const rows = await rowsOf('training.reach', {
      attendance: [attended('M1', 'DX研修', rest)],
      roster,
    });
    return rows.filter((r) => r.attribute !== 'all').map((r) => [r.attribute, r.division, r.value]);
  };

  it('has that of the 職員名簿', async () => {
    expect(await unitsOf({})).toEqual([
      ['division', '', '総務部'],
      ['employment_type', '', '未回答'],
      ['position', '', '主査級'],
      ['section', '総務部', '人事課'],
    ]);
  });

  it('keeps the 部 of the day of the course, and takes no 課 of another', async () => {
    expect(await unitsOf({ division: '福祉部' })).toEqual([
      ['division', '', '福祉部'],
      ['employment_type', '', '未回答'],
      ['position', '', '主査級'],
    ]);
  });
});

/** Records of five people in two 部 and three courses over two years. */
const records = fc.array(
  fc
    .tuple(fc.nat(4), fc.nat(2), fc.constantFrom(2023, 2024), fc.nat(2))
    .map(([person, course, year, day]) =>
      attended(`M${person}`, ['一', '二', '三'][course] ?? '', {
        ...{ fiscal_year: year, date: `${year}-06-0${day + 1}` },
        division: person < 2 ? '総務部' : '福祉部',
        category: course === 0 ? '市長会研修' : 'その他研修',
        organiser: course === 1 ? '県' : '市',
      }),
    ),
  { minLength: 1, maxLength: 25 },
);

describe('in any records', { timeout: 60_000 }, () => {
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((total, value) => total + (value ?? NaN), 0);

  it('no scope has more people than attendances, and a union no more than its parts', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (attendance) => {
        const [people, totals, courses] = [
          await rowsOf('training.people', { attendance }),
          await rowsOf('training.totals', { attendance }),
          await rowsOf('training.courses', { attendance }),
        ];
        for (const row of people) {
          const own = totals.filter((r) => r.fiscal_year === row.fiscal_year);
          const held = courses.filter((r) => r.fiscal_year === row.fiscal_year);
          expect(row.attendees ?? NaN).toBeLessThanOrEqual(row.attendances ?? NaN);
          expect(row.attendees ?? NaN).toBeLessThanOrEqual(sum(own.map((r) => r.attendees)));
          expect(row.attendances).toBe(sum(own.map((r) => r.attendances)));
          expect(row.attendances).toBe(sum(held.map((r) => r.attendances)));
          expect(row.courses).toBe(held.length);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('the 部 add up to the city, and every rate lies within 0 and 1', async () => {
    const headcount = [
      staff(2024, 2, { division: '総務部' }),
      staff(2024, 3, { division: '福祉部' }),
    ];
    await fc.assert(
      fc.asyncProperty(records, async (attendance) => {
        const of = async (division: string) =>
          rowsOf('training.people', { attendance, headcount }, { parameters: { division } });
        const [city, first, second] = [await of(''), await of('総務部'), await of('福祉部')];
        city.forEach((row, index) => {
          expect(row.attendances).toBe(
            sum([first[index]?.attendances ?? null, second[index]?.attendances ?? null]),
          );
          // nobody moves in these records
          expect(row.attendees).toBe(
            sum([first[index]?.attendees ?? null, second[index]?.attendees ?? null]),
          );
          if (row.rate !== null) expect(row.rate >= 0 && row.rate <= 1).toBe(true);
        });
      }),
      { numRuns: 10 },
    );
  });
});
