import { describe, expect, it } from 'vitest';
import { questionnaire, rowsOf, sheet } from './small-workspace.ts';

const SETTINGS = {
  instrument: questionnaire(1, [1]),
  keywords: [{ keyword: '研修', synonyms: ['講習'], except: ['自治研修所'] }, { keyword: '残業' }],
};
const said = (comment: string | null, division: string | null = '総務部', section = '人事課') => ({
  ...sheet(2024, [3], { division, section }),
  comment,
});
const many = (n: number, comment: string, division: string, section: string) =>
  Array.from({ length: n }, () => said(comment, division, section));
const group = (attribute: string) => ({ settings: SETTINGS, parameters: { attribute } });

describe('the comments of a group', () => {
  const survey = [
    said('研修がよかった。講習も。'),
    said('残業が多い'),
    said('特になし'),
    said(null),
    said('自治研修所は遠い', '福祉部', '介護保険課'),
    said('研修を増やしてほしい', null),
  ];

  it('are those with content, and beside them those without', async () => {
    const [everybody, ...rest] = await rowsOf('engagement.comments', { survey }, group('all'));
    expect(everybody).toMatchObject({ fiscal_year: 2024, comments: 4, content_free: 1 });
    expect(rest).toEqual([]);
    const rows = await rowsOf('engagement.comments', { survey }, group('division'));
    expect(rows.map((r) => [r.value, r.comments, r.content_free])).toEqual([
      ['総務部', 2, null],
      ['福祉部', 1, null],
      ['未回答', 1, null],
    ]);
  });

  it('speak of a keyword once each, however often they say it', async () => {
    const rows = await rowsOf('engagement.keywords', { survey }, group('all'));
    expect(rows.map((r) => [r.keyword, r.base, r.comments, r.occurrences, r.share])).toEqual([
      ['研修', 4, 2, 3, 0.5],
      ['残業', 4, 1, 1, 0.25],
    ]);
  });

  it('are listed for a keyword that nobody says, so that no row tells', async () => {
    const rows = await rowsOf('engagement.keywords', { survey }, group('division'));
    expect(rows.filter((r) => r.value === '福祉部').map((r) => [r.keyword, r.comments])).toEqual([
      ['研修', 0],
      ['残業', 0],
    ]);
  });

  it('are not there where nobody wrote', async () => {
    const silent = [sheet(2024, [3])];
    expect(await rowsOf('engagement.comments', { survey: silent }, group('all'))).toEqual([]);
    expect(await rowsOf('engagement.keywords', { survey: silent }, group('all'))).toEqual([]);
  });
});

describe('a group with few comments', () => {
  // sheets enough in every group: only the comments are few
  const silent = (division: string, section: string) =>
    Array.from({ length: 12 }, (_, i) => ({
      ...said(null, division, section),
      answers: [1 + (i % 5)],
    }));
  const hiddenOf = async (survey: ReturnType<typeof said>[], attribute: string) =>
    (await rowsOf('engagement.keywords', { survey }, { ...group(attribute), minN: 5 }))
      .filter((row) => row.keyword === '研修' && row.suppressed)
      .map((row) => row.value);

  it('is hidden, and the smallest other with it, because of the sum', async () => {
    const survey = [
      ...['総務部', '福祉部', '市民部'].flatMap((division) => silent(division, `${division}課`)),
      ...many(20, '研修', '総務部', '総務部課'),
      ...many(8, '残業', '福祉部', '福祉部課'),
      ...many(3, '研修', '市民部', '市民部課'),
    ];
    // 31 − 20 − 8 would tell of the three
    expect(await hiddenOf(survey, 'division')).toEqual(['福祉部', '市民部']);
    expect(await hiddenOf(survey, 'all')).toEqual([]);
  });

  it('is hidden alone where the small ones are enough together', async () => {
    const survey = [
      ...['総務部', '福祉部', '市民部'].flatMap((division) => silent(division, `${division}課`)),
      ...many(20, '研修', '総務部', '総務部課'),
      ...many(4, '残業', '福祉部', '福祉部課'),
      ...many(3, '研修', '市民部', '市民部課'),
    ];
    expect(await hiddenOf(survey, 'division')).toEqual(['福祉部', '市民部']); // 7 of both
  });

  it('takes the other 課 of its 部 with it, whose sum is shown', async () => {
    const survey = [
      ...silent('総務部', '人事課'),
      ...silent('総務部', '財政課'),
      ...silent('福祉部', '介護課'),
      ...many(10, '研修', '総務部', '人事課'),
      ...many(2, '残業', '総務部', '財政課'),
      ...many(9, '研修', '福祉部', '介護課'),
    ];
    expect(await hiddenOf(survey, 'division')).toEqual([]);
    expect(await hiddenOf(survey, 'section')).toEqual(['人事課', '財政課']);
  });
});
