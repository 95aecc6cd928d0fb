import { describe, expect, it } from 'vitest';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { itemsMovedFinding, overallMovedFinding } from '#lib/findings/change-findings.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import { published, sentences } from './published.ts';

const CHANGE: ChangeRow = {
  fiscal_year: 2024,
  previous_year: 2023,
  item: 1,
  difference: 0.03,
  ci_low: -0.07,
  ci_high: 0.13,
  p: 0.5,
  q: 0.7,
  distinguishable: false,
  smallest_detectable: 0.14,
  top2_difference: null,
  top2_low: null,
  top2_high: null,
  n: 620,
  previous_n: 590,
  fewest: 590,
};
const changes = (...rows: Partial<ChangeRow>[]) => published('engagement.change', CHANGE, rows);
const moved = (item: number, difference: number) => ({ item, difference, distinguishable: true });

describe('the items that moved', () => {
  const told = (...rows: Partial<ChangeRow>[]) =>
    sentences(itemsMovedFinding(changes(...rows), THIRTEEN_ITEMS));

  it('are named with their differences, the others counted', () => {
    expect(told(moved(12, 0.16), moved(8, -0.12), { item: 1 }, { item: 2 })).toMatchInlineSnapshot(
      `"令和5年度より「学びの機会」が0.16点高く、「目的への共感」が0.12点低い。ほか2項目は誤差の範囲 | “学びの機会” 0.16 higher, “目的への共感” 0.12 lower than in FY2023; 2 others within error"`,
    );
  });

  it('are told with the range of their differences, the largest first', () => {
    expect(told(moved(1, 0.2), moved(12, 0.3))).toMatch(
      /^令和5年度より「学びの機会」「期待の理解」が0\.20〜0\.30点高い \|/,
    );
  });

  it('may be none', () => {
    expect(told({ item: 1 }, { item: 2 })).toMatchInlineSnapshot(
      `"令和5年度との差は2項目とも誤差の範囲 | All 2 changes since FY2023 within error"`,
    );
  });

  it('are not told of where none can be judged', () => {
    expect(told({ distinguishable: null })).toBe('nothing');
    expect(told({ fewest: 9, ...moved(1, 0.4) })).toBe('nothing');
    expect(told({ ...moved(0, 0.4) })).toBe('nothing');
  });
});

describe('the overall score', () => {
  const told = (row: Partial<ChangeRow>) =>
    sentences(overallMovedFinding(changes({ item: 0, q: null, ...row })));

  it('may have moved by chance: from what size on it could be told is said', () => {
    expect(told({})).toMatchInlineSnapshot(
      `"全体の令和5年度との差は+0.03点で、誤差の範囲（0.14点以上の変化なら判断できる） | Overall +0.03 points since FY2023: within error (0.14 points or more could be told)"`,
    );
  });

  it('may have moved by more', () => {
    expect(told({ difference: -0.2, distinguishable: true })).toMatchInlineSnapshot(
      `"全体は令和5年度より0.20点低い。偶然とは考えにくい差 | Overall −0.20 points since FY2023: hardly chance"`,
    );
  });

  it('cannot be judged in a small group, and is not told where it is hidden', () => {
    expect(told({ distinguishable: null, smallest_detectable: null })).toMatch(/判断できない \|/);
    expect(told({ fewest: 9 })).toBe('nothing');
  });
});
