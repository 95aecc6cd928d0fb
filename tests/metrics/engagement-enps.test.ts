import { describe, expect, it } from 'vitest';
import { questionnaire, rowsOf, sheet } from './small-workspace.ts';

const SETTINGS = { instrument: questionnaire(1, [1]) };
const asked = (...given: (number | null)[]) =>
  given.map((answer) => sheet(2024, [3], { enps: answer === null ? null : String(answer) }));
const enps = (survey: ReturnType<typeof asked>, minN = 1) =>
  rowsOf('engagement.enps', { survey }, { settings: SETTINGS, minN });

describe('the recommendation', () => {
  it('is promoters less detractors, in points', async () => {
    const [row, ...rest] = await enps(asked(10, 9, 9, 8, 7, 7, 6, 6, 5, 3, 0, 0, null));
    // 3 of 12 are promoters, 6 detractors: 25 − 50
    expect(row).toMatchObject({ n: 12, promoters: 3, passives: 3, detractors: 6, enps: -25 });
    // p₊ = 3.75/15, p₋ = 6.75/15: −0.2 ± 1.96·√((0.25 + 0.45 − 0.04)/15)
    const half = 100 * 1.959963984540054 * Math.sqrt(0.66 / 15);
    expect(row?.ci_low).toBeCloseTo(-20 - half, 10);
    expect(row?.ci_high).toBeCloseTo(-20 + half, 10);
    expect([row?.refusal, rest]).toEqual([null, []]);
  });

  it('is refused below ten answers', async () => {
    const [row] = await enps(asked(10, 9, 0));
    expect(row).toMatchObject({ n: 3, enps: null, ci_low: null, refusal: 'too-few' });
  });

  it('is never made from another question', async () => {
    expect(await enps([sheet(2024, [5])])).toEqual([]);
  });

  it('has no counts under twice the threshold, and nothing under the threshold', async () => {
    const twelve = asked(10, 9, 9, 8, 7, 7, 6, 6, 5, 3, 0, 0);
    const [shown] = await enps(twelve, 10);
    expect(shown).toMatchObject({ enps: -25, promoters: null, ci_low: null, suppressed: false });
    const [hidden] = await enps(twelve, 13);
    expect(hidden).toMatchObject({ enps: null, n: null, suppressed: true });
  });
});
