import { describe, expect, it } from 'vitest';
import { attended, questionnaire, rowsOf, sheet, staff } from './small-workspace.ts';

describe('training and engagement by 部', () => {
  const ASKED = { settings: { instrument: questionnaire(1) } };
  /** So many 部 of twenty staff, of whom ten to fifteen answered and i took training. */
  const city = (count: number) => {
    const names = Array.from({ length: count }, (_, i) => `${String.fromCodePoint(65 + i)}部`);
    return {
      survey: names.flatMap((division, i) =>
        Array.from({ length: 12 }, (_, j) => sheet(2024, [1 + ((i + j) % 5)], { division })),
      ),
      headcount: names.map((division) => staff(2024, 20, { division })),
      attendance: names.flatMap((division, i) =>
        Array.from({ length: i }, (_, j) => attended(`${division}${j}`, 'DX研修', { division })),
      ),
    };
  };

  it('is refused below ten 部', async () => {
    const [row] = await rowsOf('outcomes.association', city(9), ASKED);
    expect(row).toMatchObject({ groups: 9, r: null, p: null, refusal: 'too-few' });
  });

  it('is refused where every 部 has the same rate', async () => {
    const rest = city(10);
    const attendance = rest.headcount.map(({ division }) =>
      attended(`${division}`, 'DX研修', { division }),
    );
    const [row] = await rowsOf('outcomes.association', { ...rest, attendance }, ASKED);
    expect(row).toMatchObject({ groups: 10, r: null, refusal: 'no-spread' });
  });

  it('has a rate for a 部 of which nobody came', async () => {
    const rows = await rowsOf('outcomes.association_points', city(10), ASKED);
    expect(rows[0]).toMatchObject({ value: 'A部', attendees: 0, headcount: 20, rate: 0, n: 12 });
    expect(rows[3]).toMatchObject({ value: 'D部', attendees: 3, rate: 0.15 });
  });

  it('leaves a 部 out that the survey withholds', async () => {
    const { survey, ...rest } = city(11);
    const few = survey.filter(({ attributes }, i) => attributes['division'] !== 'B部' || i % 2);
    const rows = { survey: few, ...rest };
    const options = { ...ASKED, minN: 10 };
    const [association] = await rowsOf('outcomes.association', rows, options);
    const points = await rowsOf('outcomes.association_points', rows, options);
    const shown = points.filter((row) => !row.suppressed);
    expect(points.find((row) => row.value === 'B部')).toMatchObject({ score: null, rate: null });
    expect(association?.groups).toBe(shown.length);
    expect(shown.length).toBeLessThan(11);
  });
});
