import { describe, expect, it } from 'vitest';
import type { SurveyRow } from '#lib/domain/dataset.ts';
import { questionnaire, rowsOf, sheet, staff } from './small-workspace.ts';

const SETTINGS = { instrument: questionnaire(1, [1]) };
const group = (n: number, answer: (i: number) => number, attributes: SurveyRow['attributes']) =>
  Array.from({ length: n }, (_, i) => sheet(2024, [answer(i)], attributes));
const one = (i: number) => 1 + (i % 2); // mean 1.5
const four = (i: number) => 4 + (i % 2); // mean 4.5

/** 総務部 answered with 150 of 300 and is low, 福祉部 with 50 of 500 and is high. */
const survey = [
  ...group(150, one, { division: '総務部' }),
  ...group(50, four, { division: '福祉部' }),
];
const headcount = [
  staff(2024, 300, { division: '総務部' }),
  staff(2024, 500, { division: '福祉部' }),
];
const weighted = async (
  rows: { survey: SurveyRow[]; headcount: ReturnType<typeof staff>[] },
  minN = 1,
) => (await rowsOf('engagement.weighted', rows, { settings: SETTINGS, minN }))[0];

describe('the score weighted to the staff', () => {
  it('counts each 部 by its staff', async () => {
    const row = await weighted({ survey, headcount });
    expect(row?.score).toBeCloseTo((150 * 1.5 + 50 * 4.5) / 200, 12);
    expect(row?.score_poststratified).toBeCloseTo((300 * 1.5 + 500 * 4.5) / 800, 12);
    // weights 300/150 = 2 and 500/50 = 10 have the mean 4: neither above 3 · 4 nor below 0.3 · 4
    expect(row?.score_raked).toBeCloseTo(3.375, 10);
    expect(row).toMatchObject({ n: 200, trimmed: 0, margins: 'division', refusal: null });
    // Kish: (300 + 500)² / (150 · 2² + 50 · 10²)
    expect(row?.n_eff).toBeCloseTo(800 ** 2 / (150 * 4 + 50 * 100), 8);
    expect(row?.deff).toBeCloseTo((200 * 5600) / 640_000, 8);
    expect(row?.weight_ratio).toBeCloseTo(5, 8);
    expect(row?.warning).toBe('low-efficiency'); // 114 of 200 are under 60 %
  });

  it('holds a weight to three times the mean, and warns of how unequal they were', async () => {
    // 500/10 = 50 against 300/290: the mean is 800/300, three times of which is 8
    const few = [
      ...group(290, one, { division: '総務部' }),
      ...group(10, four, { division: '福祉部' }),
    ];
    const row = await weighted({ survey: few, headcount });
    const [low, high] = [300 / 290, 8];
    expect(row?.score_raked).toBeCloseTo(
      (290 * low * 1.5 + 10 * high * 4.5) / (290 * low + 10 * high),
      10,
    );
    expect(row).toMatchObject({ trimmed: 10, warning: 'unequal-weights' });
    expect(row?.weight_ratio).toBeCloseTo(50 / low, 8);
    expect(row?.score_poststratified).toBeCloseTo(3.375, 12); // is not cut
  });

  it('fits 部 and 職位 at once', async () => {
    const both = [
      ...group(60, one, { division: '総務部', position: '主事級' }),
      ...group(40, four, { division: '総務部', position: '課長級' }),
      ...group(70, one, { division: '福祉部', position: '主事級' }),
      ...group(30, four, { division: '福祉部', position: '課長級' }),
    ];
    const places = [
      staff(2024, 500, { division: '総務部', position: '主事級' }),
      staff(2024, 100, { division: '総務部', position: '課長級' }),
      staff(2024, 300, { division: '福祉部', position: '主事級' }),
      staff(2024, 100, { division: '福祉部', position: '課長級' }),
    ];
    const row = await weighted({ survey: both, headcount: places });
    expect(row?.margins).toBe('division, position');
    // answers depend on the 職位 alone, whose share of the staff is 800 to 200 once it is fitted
    expect(row?.score_raked).toBeCloseTo(0.8 * 1.5 + 0.2 * 4.5, 9);
    expect(row?.rounds).toBeGreaterThan(1);
  });

  it('leaves out who has no 部, and pools the 部 with fewer than five', async () => {
    const odd = [...survey, ...group(3, four, { division: '会計課' }), ...group(7, one, {})];
    const counted = [...headcount, staff(2024, 20, { division: '会計課' })];
    const row = await weighted({ survey: odd, headcount: counted });
    expect(row?.n).toBe(203);
    // three with the smallest other: 53 people for 520 staff
    const mean = (50 * 4.5 + 3 * ((4 + 5 + 4) / 3)) / 53;
    expect(row?.score_poststratified).toBeCloseTo((300 * 1.5 + 520 * mean) / 820, 12);
  });

  it.each([
    ['fewer than two hundred people', survey.slice(1), headcount, 'too-few'],
    ['no headcount', survey, [], 'no-headcount'],
    ['a 部 that the staff does not know', survey, headcount.slice(1), 'no-headcount'],
  ])('is refused with %s', async (_why, sheets, counted, refusal) => {
    const row = await weighted({ survey: sheets, headcount: counted });
    expect(row).toMatchObject({ refusal, score_raked: null, ci_low: null, n_eff: null });
    expect(row?.score).not.toBeNull();
  });

  it('makes one of what is withheld: its own mean could be worked out otherwise', async () => {
    const small = [
      ...survey,
      ...group(7, one, { division: '議会事務局' }),
      ...group(8, four, { division: '会計課' }),
    ];
    const counted = [
      ...headcount,
      staff(2024, 9, { division: '議会事務局' }),
      staff(2024, 90, { division: '会計課' }),
    ];
    const rows = { survey: small, headcount: counted };
    const [alone, pooled] = [await weighted(rows), await weighted(rows, 10)];
    const [low, high] = [10 / 7, 4.5]; // 1, 2, 1, 2, 1, 2, 1 and 4, 5, …
    expect(alone?.score_poststratified).toBeCloseTo(
      (300 * 1.5 + 500 * 4.5 + 9 * low + 90 * high) / 899,
      12,
    );
    expect(pooled?.score_poststratified).toBeCloseTo(
      (300 * 1.5 + 500 * 4.5 + 99 * ((7 * low + 8 * high) / 15)) / 899,
      12,
    );
  });
});
