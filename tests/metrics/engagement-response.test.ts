import { describe, expect, it } from 'vitest';
import { questionnaire, rowsOf, sheet, staff } from './small-workspace.ts';

const SETTINGS = { instrument: questionnaire(1, [1]) };
const brief = (row: {
  attribute: string;
  value: string;
  returned: number | null;
  headcount: number | null;
  rate: number | null;
}) => [row.attribute, row.value, row.returned, row.headcount, row.rate];

describe('the response rate by group', () => {
  it('counts blank sheets as returned, the whole city first', async () => {
    const survey = [
      sheet(2024, [null], { division: '総務部' }),
      sheet(2024, [3], { division: '総務部' }),
      sheet(2024, [4], { division: '福祉部' }),
    ];
    const headcount = [
      staff(2024, 8, { division: '総務部', section: '総務課' }),
      staff(2024, 2, { division: '福祉部', section: '福祉課' }),
    ];
    const rows = await rowsOf('engagement.response', { survey, headcount }, { settings: SETTINGS });
    expect(rows.map(brief)).toEqual([
      ['all', '', 3, 10, 0.3],
      ['division', '総務部', 2, 8, 0.25],
      ['division', '福祉部', 1, 2, 0.5],
    ]);
  });

  it('shows who left the attribute blank, without a rate', async () => {
    const survey = [sheet(2024, [3], { position: '主査級' }), sheet(2024, [3])];
    const headcount = [staff(2024, 4, { position: '主査級' })];
    const rows = await rowsOf('engagement.response', { survey, headcount }, { settings: SETTINGS });
    expect(rows.map(brief)).toEqual([
      ['all', '', 2, 4, 0.5],
      ['position', '主査級', 1, 4, 0.25],
      ['position', '未回答', 1, null, null],
    ]);
  });

  it('is missing where more came back than the headcount knows', async () => {
    const survey = [sheet(2024, [3], { position: '参与' }), sheet(2024, [3], { position: '参与' })];
    const headcount = [
      staff(2024, 1, { position: '参与' }),
      staff(2024, 5, { position: '主事級' }),
    ];
    const rows = await rowsOf('engagement.response', { survey, headcount }, { settings: SETTINGS });
    expect(rows.map(brief)).toEqual([
      ['all', '', 2, 6, 2 / 6],
      ['position', '参与', 2, 1, null],
      ['position', '主事級', 0, 5, 0],
    ]);
  });

  it('knows a 課 by its 部 where two have its name', async () => {
    const survey = [sheet(2024, [3], { division: '総務部', section: '総務課' })];
    const headcount = [
      staff(2024, 4, { division: '総務部', section: '総務課' }),
      staff(2024, 9, { division: '教育委員会事務局', section: '総務課' }),
    ];
    const rows = await rowsOf('engagement.response', { survey, headcount }, { settings: SETTINGS });
    expect(rows.map(brief)).toContainEqual(['section', '総務課', 1, 4, 0.25]);
  });

  it('does not add up two files about the same people', async () => {
    const survey = [sheet(2024, [3], { division: '総務部', position: '主査級' })];
    const headcount = [
      staff(2024, 6, { division: '総務部' }),
      staff(2024, 4, { division: '福祉部' }),
      staff(2024, 5, { position: '主査級', fileNo: 1 }),
      staff(2024, 5, { position: '主事級', fileNo: 1 }),
    ];
    const rows = await rowsOf('engagement.response', { survey, headcount }, { settings: SETTINGS });
    expect(rows.map(brief)).toEqual([
      ['all', '', 1, 10, 0.1], // 6 + 4 by 部 and 5 + 5 by 職位 are the same ten
      ['division', '総務部', 1, 6, 1 / 6],
      ['division', '福祉部', 0, 4, 0], // nobody of it answered
      ['position', '主査級', 1, 5, 0.2],
      ['position', '主事級', 0, 5, 0],
    ]);
  });

  it('of a group under the threshold shows the headcount alone', async () => {
    const survey = [1, 2, 3, 4].map(() => sheet(2024, [3], { division: '会計課' }));
    const headcount = [staff(2024, 8, { division: '会計課' })];
    const rows = await rowsOf(
      'engagement.response',
      { survey, headcount },
      { settings: SETTINGS, minN: 5 },
    );
    expect(rows.map((r) => [...brief(r), r.suppressed])).toEqual([
      ['all', '', null, 8, null, true],
      ['division', '会計課', null, 8, null, true],
    ]);
  });
});
