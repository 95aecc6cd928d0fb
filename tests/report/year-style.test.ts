import { describe, expect, it } from 'vitest';
import { inYearStyle } from '#lib/report/year-style.ts';

describe('years in a report', () => {
  it.each([
    ['令和6年度（2024年度）の受講', '令和6年度の受講', '2024年度の受講'],
    ['令和3〜6年度（2021〜2024年度）', '令和3〜6年度', '2021〜2024年度'],
    ['平成30〜令和2年度（2018〜2020年度）', '平成30〜令和2年度', '2018〜2020年度'],
    ['令和元年度', '令和元年度', '2019年度'],
    ['基準日 令和8年9月30日（2026年）', '基準日 令和8年9月30日', '基準日 2026年9月30日'],
    ['R6、昭和の名残、640年度分', 'R6、昭和の名残、640年度分', 'R6、昭和の名残、640年度分'],
  ])('%s is by era %s, western %s', (text, era, western) => {
    expect(inYearStyle(text, 'both')).toBe(text);
    expect(inYearStyle(text, 'era')).toBe(era);
    expect(inYearStyle(text, 'western')).toBe(western);
  });

  it('are the same once they are in a style', () => {
    const text = '令和3〜6年度（2021〜2024年度）、令和8年9月30日（2026年）';
    for (const style of ['era', 'western'] as const) {
      const once = inYearStyle(text, style);
      expect(inYearStyle(once, style)).toBe(once);
    }
  });
});
