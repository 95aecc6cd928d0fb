import { describe, expect, it } from 'vitest';
import { attended, rowsOf, staff } from './small-workspace.ts';

const brief = (row: {
  attribute: string;
  value: string;
  attendees: number | null;
  headcount: number | null;
  rate: number | null;
  attendances: number | null;
}) => [row.attribute, row.value, row.attendees, row.headcount, row.rate, row.attendances];

describe('受講率', () => {
  it('is different people over the staff of the 年度, the whole city first', async () => {
    const rows = await rowsOf('training.reach', {
      attendance: [
        attended('M1', 'DX研修', { division: '総務部' }),
        attended('M1', '法務研修', { division: '総務部' }),
        attended('M2', 'DX研修', { division: '福祉部' }),
      ],
      headcount: [staff(2024, 4, { division: '総務部' }), staff(2024, 6, { division: '福祉部' })],
    });
    expect(rows.filter((r) => ['all', 'division'].includes(r.attribute)).map(brief)).toEqual([
      ['all', '', 2, 10, 0.2, 3],
      ['division', '総務部', 1, 4, 0.25, 2],
      ['division', '福祉部', 1, 6, 1 / 6, 1],
    ]);
  });

  it('is missing where more people came than the headcount knows', async () => {
    const rows = await rowsOf('training.reach', {
      attendance: ['M1', 'M2', 'M3'].map((who) => attended(who, 'DX研修', { division: '会計課' })),
      headcount: [staff(2024, 2, { division: '会計課' }), staff(2024, 8, { division: '総務部' })],
    });
    expect(rows.map(brief)).toContainEqual(['division', '会計課', 3, 2, null, 3]);
    expect(rows.map(brief)).toContainEqual(['all', '', 3, 10, 0.3, 3]);
  });

  it('is a whole where everybody came', async () => {
    const [row] = await rowsOf('training.reach', {
      attendance: [attended('M1', 'DX研修'), attended('M2', 'DX研修')],
      headcount: [staff(2024, 2)],
    });
    expect(row && brief(row)).toEqual(['all', '', 2, 2, 1, 2]);
  });

  it('is missing without a headcount of that 年度', async () => {
    const [row] = await rowsOf('training.reach', {
      attendance: [attended('M1', 'DX研修')],
      headcount: [staff(2023, 10)],
    });
    expect(row && brief(row)).toEqual(['all', '', 1, null, null, 1]);
  });

  it('is missing where one record of the group has no 職員番号', async () => {
    const [row] = await rowsOf('training.reach', {
      attendance: [attended('M1', 'DX研修'), attended(null, 'DX研修')],
      headcount: [staff(2024, 10)],
    });
    expect(row && brief(row)).toEqual(['all', '', null, 10, null, 2]);
  });

  it('counts a person who moved in both 部, and once in the city', async () => {
    const rows = await rowsOf('training.reach', {
      attendance: [
        attended('M1', 'DX研修', { division: '総務部' }),
        attended('M1', '法務研修', { division: '福祉部' }),
      ],
      headcount: [staff(2024, 10)],
    });
    const people = rows
      .filter((r) => r.attribute !== 'position' && r.attribute !== 'employment_type')
      .map((r) => [r.value, r.attendees]);
    expect(people).toEqual([
      ['', 1],
      ['総務部', 1],
      ['福祉部', 1],
    ]);
  });

  it('does not count who was absent', async () => {
    const [row] = await rowsOf('training.reach', {
      attendance: [attended('M1', 'DX研修'), attended('M2', 'DX研修', { status: 'absent' })],
      headcount: [staff(2024, 10)],
    });
    expect(row).toMatchObject({ attendees: 1, attendances: 1 });
  });

  it('takes the 年度 from the row, which intake has read from the day', async () => {
    const [row] = await rowsOf('training.reach', {
      attendance: [attended('M1', 'DX研修', { fiscal_year: 2023, date: '2024-02-01' })],
      headcount: [staff(2023, 10)],
    });
    expect(row).toMatchObject({ fiscal_year: 2023, rate: 0.1 });
  });

  it('is hidden in a group whose staff is under the threshold', async () => {
    const rows = await rowsOf(
      'training.reach',
      {
        attendance: [attended('M1', 'DX研修', { division: '会計課' })],
        headcount: [staff(2024, 4, { division: '会計課' }), staff(2024, 9, { division: '総務部' })],
      },
      { minN: 5 },
    );
    const division = rows.find((r) => r.value === '会計課');
    expect(division).toMatchObject({
      headcount: 4,
      attendees: null,
      rate: null,
      attendances: null,
      base: null,
      suppressed: true,
    });
    expect(rows.find((r) => r.attribute === 'all')?.suppressed).toBe(false); // 13 people
  });
});
