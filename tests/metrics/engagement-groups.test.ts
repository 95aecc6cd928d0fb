import { describe, expect, it } from 'vitest';
import { questionnaire, rowsOf, sheet } from './small-workspace.ts';

const SETTINGS = { instrument: questionnaire(2, [1, 2]) };
const brief = (row: {
  attribute: string;
  value: string;
  division: string;
  item: number;
  n: number | null;
  mean: number | null;
}) => [row.attribute, row.division, row.value, row.item, row.n, row.mean];

describe('the groups of an attribute', () => {
  it('have a mean for each item, item 0 being the mean of person means', async () => {
    const survey = [
      sheet(2024, [5, 4], { division: '総務部' }),
      sheet(2024, [2, null], { division: '総務部' }),
    ];
    const rows = await rowsOf('engagement.groups', { survey }, { settings: SETTINGS });
    expect(rows.map(brief)).toEqual([
      ['division', '', '総務部', 0, 2, 3.25], // people: 4.5 and 2
      ['division', '', '総務部', 1, 2, 3.5], // (5 + 2) / 2
      ['division', '', '総務部', 2, 1, 4],
    ]);
  });

  it('put those who left it blank last, as 未回答, and lose nobody', async () => {
    const survey = [
      sheet(2024, [1, 1], { position: null }),
      sheet(2024, [3, 3], { position: '主査級' }),
      sheet(2024, [5, 5], {}),
    ];
    const rows = await rowsOf('engagement.groups', { survey }, { settings: SETTINGS });
    expect(rows.filter((r) => r.item === 1).map((r) => [r.value, r.n, r.mean])).toEqual([
      ['主査級', 1, 3],
      ['未回答', 2, 3], // (1 + 5) / 2
    ]);
  });

  it('stand in the order of the masters', async () => {
    const survey = ['福祉部', '総務部', '企画部'].map((division) =>
      sheet(2024, [3, 3], { division }),
    );
    const divisions = ['企画部', '総務部'].map((name) => ({ name, sections: [] }));
    const rows = await rowsOf(
      'engagement.groups',
      { survey },
      { settings: { ...SETTINGS, masters: { divisions } } },
    );
    const values = rows.filter((r) => r.item === 0).map((r) => r.value);
    expect(values).toEqual(['企画部', '総務部', '福祉部']); // 福祉部 is in no master
  });

  it('tell two 課 of one name apart by their 部', async () => {
    const survey = [
      sheet(2024, [5, 5], { division: '総務部', section: '総務課' }),
      sheet(2024, [1, 1], { division: '教育委員会事務局', section: '総務課' }),
    ];
    const rows = await rowsOf('engagement.groups', { survey }, { settings: SETTINGS });
    const sections = rows.filter((r) => r.attribute === 'section' && r.item === 1);
    expect(sections.map(brief)).toEqual([
      ['section', '総務部', '総務課', 1, 1, 5],
      ['section', '教育委員会事務局', '総務課', 1, 1, 1],
    ]);
  });

  it('have an interval for the mean of person means, and for no single item', async () => {
    const survey = [2, 2, 2, 2, 2, 4, 4, 4, 4, 4].map((answer) =>
      sheet(2024, [answer, answer], { division: '総務部' }),
    );
    const rows = await rowsOf('engagement.groups', { survey }, { settings: SETTINGS });
    // s = √(10 / 9), t(0.975; 9) = 2.262157: 3 ± 2.262157 × 1.054093 / √10 = 3 ± 0.754052
    expect(rows[0]?.ci_low).toBeCloseTo(2.245948, 5);
    expect(rows[0]?.ci_high).toBeCloseTo(3.754052, 5);
    expect(rows.slice(1).every((row) => row.ci_low === null && row.ci_high === null)).toBe(true);
  });

  it("may be of a city's own column", async () => {
    const survey = [sheet(2024, [4, 2], { 庁舎: '本庁舎' })];
    const rows = await rowsOf('engagement.groups', { survey }, { settings: SETTINGS });
    expect(rows.map(brief)).toEqual([
      ['庁舎', '', '本庁舎', 0, 1, 3],
      ['庁舎', '', '本庁舎', 1, 1, 4],
      ['庁舎', '', '本庁舎', 2, 1, 2],
    ]);
  });

  it('are hidden item by item: by who answered the item, not by who belongs', async () => {
    const answers = [5, 4, 3, 2, 1].map((a, i) => [a, i === 0 ? null : 3]);
    const survey = answers.map((one) => sheet(2024, one, { division: '交通部' }));
    const rows = await rowsOf('engagement.groups', { survey }, { settings: SETTINGS, minN: 5 });
    expect(rows.map((r) => [r.item, r.n, r.mean, r.suppressed])).toEqual([
      // The person mean would give item 2 away: 2 × 3.2 − 3, over five people.
      [0, null, null, true],
      [1, 5, 3, false],
      [2, null, null, true], // four answers
    ]);
  });
});
