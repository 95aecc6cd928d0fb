import { describe, expect, it } from 'vitest';
import type { EvaluationRow } from '#lib/domain/dataset.ts';
import { attended, evaluated, planned, rowsOf } from './small-workspace.ts';

/** So many people of a course, each with what a function says of the i-th. */
const people = (
  course: string,
  count: number,
  of: (index: number) => Partial<EvaluationRow>,
): EvaluationRow[] =>
  Array.from({ length: count }, (_, index) => evaluated(`${course}${index}`, course, of(index)));

/** Before 50 and 60 in turn, after 6 to 10 more. */
const rising = (index: number) => ({
  pre: 50 + 10 * (index % 2),
  post: 56 + 10 * (index % 2) + (index % 5),
});

describe('scores before and after', () => {
  it('are those of the same people, in points of 100', async () => {
    const rows = await rowsOf('outcomes.prepost', {
      evaluation: [
        ...people('DX研修', 5, (index) => ({ full_marks: 50, pre: 20, post: 25 + index })),
        evaluated('X', 'DX研修', { full_marks: 50, pre: 10 }),
      ],
    });
    // before 40 of 100; after 50, 52, 54, 56, 58: mean 54
    expect(rows).toEqual([
      expect.objectContaining({
        ...{ pairs: 5, unpaired: 1, full_marks: 50, mean_pre: 40, mean_post: 54, difference: 14 },
        ...{ range_low: 10, range_high: 18, ci_low: null, g_av: null, gain: 14 / 60 },
        ...{ improved: 5, unchanged: 0, worsened: 0, ceiling_share: 0 },
      }),
    ]);
  });

  it('are joined by the person where two files tell of them', async () => {
    const [row] = await rowsOf('outcomes.prepost', {
      evaluation: [
        ...people('DX研修', 5, () => ({ pre: 40 })),
        ...people('DX研修', 5, (index) => ({ post: 50 + index })),
      ],
    });
    expect(row).toMatchObject({ pairs: 5, unpaired: 0, difference: 12 });
  });

  it('say below five pairs only who rose, stayed and fell', async () => {
    const [row] = await rowsOf('outcomes.prepost', {
      evaluation: people('DX研修', 4, (index) => ({ pre: 50, post: 49 + index })),
    });
    expect(row).toMatchObject({ improved: 2, unchanged: 1, worsened: 1 });
    expect(row).toMatchObject({ mean_pre: null, difference: null, range_low: null, gain: null });
  });

  it('have an interval and an effect size from ten pairs on', async () => {
    const of = async (count: number) =>
      (await rowsOf('outcomes.prepost', { evaluation: people('DX研修', count, rising) }))[0];
    expect(await of(9)).toMatchObject({ ci_low: null, g_av: null, wilcoxon_p: null, range_low: 6 });
    const ten = await of(10);
    // differences 6 to 10, each twice: mean 8, sd √(20/9), t(9) = 2.262157
    const half = (2.2621571628 * Math.sqrt(20 / 9)) / Math.sqrt(10);
    expect(ten?.ci_low).toBeCloseTo(8 - half, 8);
    expect(ten?.wilcoxon_p).toBe(2 / 1024);
    expect(ten?.range_low).toBeNull();
  });

  it('warn of a ceiling by the share with full marks after', async () => {
    const [row] = await rowsOf('outcomes.prepost', {
      evaluation: people('DX研修', 5, (index) => ({ pre: 90, post: index < 2 ? 100 : 92 })),
    });
    expect(row?.ceiling_share).toBe(0.4);
  });

  it('are hidden under the threshold, and the small part asked later too', async () => {
    const rows = await rowsOf(
      'outcomes.prepost',
      {
        evaluation: [
          ...people('小さい研修', 9, rising),
          ...people('大きい研修', 24, (index) => ({
            ...rising(index),
            follow_up: index < 9 ? 55 + index : null,
          })),
        ],
      },
      { minN: 10 },
    );
    expect(rows[0]).toMatchObject({ course: '小さい研修', suppressed: true, pairs: null });
    expect(rows[0]).toMatchObject({ unpaired: null, improved: null, range_low: null });
    expect(rows[1]).toMatchObject({ course: '大きい研修', suppressed: false, pairs: 24 });
    expect(rows[1]).toMatchObject({ mean_follow_up: null, follow_up_pairs: null });
  });

  it('are hidden where everybody moved by the same: the mean would tell of each', async () => {
    const [row] = await rowsOf(
      'outcomes.prepost',
      { evaluation: people('DX研修', 30, (index) => ({ pre: 40 + index, post: 50 + index })) },
      { minN: 10 },
    );
    expect(row).toMatchObject({ suppressed: true, difference: null });
  });

  it('of a 職位 are hidden where the course less it would tell of the rest', async () => {
    const evaluation = people('DX研修', 27, (index) => ({
      ...rising(index),
      position: index < 4 ? '課長級' : '主事級',
    }));
    const of = (position: string) =>
      rowsOf('outcomes.prepost', { evaluation }, { minN: 10, parameters: { position } });
    expect((await of(''))[0]).toMatchObject({ suppressed: false, pairs: 27 });
    expect((await of('課長級'))[0]?.suppressed).toBe(true); // four people
    expect((await of('主事級'))[0]?.suppressed).toBe(true); // 27 − 23 = 4
  });
});

describe('what attendees said', () => {
  const answered = (course: string, count: number) =>
    people(course, count, (index) => ({ reactions: { satisfaction: 3 + (index % 3) } }));

  it('is counted for each course and for all of them', async () => {
    const rows = await rowsOf('outcomes.reaction', {
      evaluation: [...answered('A', 3), ...answered('B', 2)],
    });
    expect(rows.map((row) => [row.course, row.n, row.mean])).toEqual([
      ['', 5, 3.8], // 3 4 5 3 4
      ['A', 3, 4],
      ['B', 2, 3.5],
    ]);
    expect(rows[0]).toMatchObject({ count_3: 2, count_4: 2, count_5: 1, top2_share: 0.6 });
  });

  it('does not let the total give a small course away', async () => {
    const rows = await rowsOf(
      'outcomes.reaction',
      { evaluation: [...answered('小', 5), ...answered('中', 24), ...answered('大', 60)] },
      { minN: 10 },
    );
    const shown = rows.filter((row) => !row.suppressed).map((row) => row.course);
    // 89 − 60 = 29 people of two courses; with 中 shown too it would be the five of 小
    expect(shown).toEqual(['', '大']);
  });

  it('is a mean only between the threshold and twice of it', async () => {
    const rows = await rowsOf('outcomes.reaction', { evaluation: answered('A', 15) }, { minN: 10 });
    for (const row of rows) {
      expect(row).toMatchObject({ n: 15, mean: 4, count_5: null, top2_share: null });
    }
  });

  it('has no total for a 職位 or a 主催: those would be subtracted', async () => {
    const rows = await rowsOf(
      'outcomes.reaction',
      { evaluation: answered('A', 3), attendance: [attended('x', 'A', { organiser: '市長会' })] },
      { parameters: { organiser: '市長会' } },
    );
    expect(rows.map((row) => row.course)).toEqual(['A']);
  });
});

describe('use at work', () => {
  it('is a share of those who answered, with Wilson’s interval from ten on', async () => {
    const [row] = await rowsOf('outcomes.behaviour', {
      evaluation: [
        ...people('A', 20, (index) => ({ applied: index < 14 })),
        evaluated('other', 'A', { pre: 50 }),
      ],
    });
    expect(row).toMatchObject({ n: 20, applied: 14, share: 0.7 });
    // Wilson of 14 in 20: 0.4810 to 0.8545
    expect(row?.low).toBeCloseTo(0.481, 3);
    expect(row?.high).toBeCloseTo(0.8545, 3);
  });

  it('needs twice the threshold, and somebody on either side', async () => {
    const of = async (count: number, yes: number) =>
      (
        await rowsOf(
          'outcomes.behaviour',
          { evaluation: people('A', count, (index) => ({ applied: index < yes })) },
          { minN: 10 },
        )
      )[0];
    expect(await of(19, 9)).toMatchObject({ share: null, applied: null });
    expect(await of(20, 9)).toMatchObject({ share: 0.45, applied: 9 });
    expect(await of(30, 30)).toMatchObject({ suppressed: true, n: null, share: null });
  });
});

describe('levels of evaluation', () => {
  it('count courses held, and among them those measured at each level', async () => {
    const rows = await rowsOf('outcomes.levels', {
      attendance: [attended('a', 'A'), attended('b', 'B'), attended('c', 'C')],
      plan: [planned('D')], // not held
      evaluation: [
        evaluated('a', 'A', { pre: 1, post: 2, applied: true, reactions: { 満足度: 4 } }),
        evaluated('b', 'B', { pre: 1, reactions: { 満足度: 4 } }),
      ],
    });
    expect(rows).toEqual([
      {
        ...{ fiscal_year: 2024, courses: 3, with_reaction: 2, with_prepost: 1, with_follow_up: 1 },
        suppressed: false,
      },
    ]);
  });
});
