import { describe, expect, it } from 'vitest';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { divisionFinding } from '#lib/findings/division-findings.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import { published } from './published.ts';

const DEFAULTS: DifferencesRow = {
  ...{ fiscal_year: 2024, attribute: 'division', value: '', division: '', item: 1, n: 50 },
  ...{ mean: 3, difference: 0, ci_low: null, ci_high: null, p: 0.001, q: 0.01 },
  ...{ hedges_g: null, superiority: null, mann_whitney_p: null },
  ...{ distinguishable: true, fewest: 50 },
};
const row = (
  value: string,
  item: number,
  difference: number,
  other: Partial<DifferencesRow> = {},
): Partial<DifferencesRow> => ({ value, item, difference, ...other });
const find = (rows: readonly Partial<DifferencesRow>[]) =>
  divisionFinding(published('engagement.differences', DEFAULTS, rows), THIRTEEN_ITEMS);
const said = (rows: readonly Partial<DifferencesRow>[]) => {
  const finding = find(rows);
  return finding && catalogue('ja').findings.sentence(finding);
};
const CHANCE = { distinguishable: false };

describe('what differs between groups', () => {
  it('is the largest difference beyond error, whatever lies within it', () => {
    const rows = [row('福祉部', 2, -0.45), row('税務部', 3, 0.3), row('交通部', 1, -0.9, CHANCE)];
    expect(said(rows)).toBe('「環境の整備」は福祉部でほかの部より0.45低い');
  });

  it('names another group that lies on one side with several items', () => {
    const several = [1, 4, 6].map((item) => row('こども未来部', item, 0.3));
    const rows = [row('福祉部', 2, -0.45), ...several, row('こども未来部', 2, -0.2)];
    expect(said(rows)).toBe(
      '「環境の整備」は福祉部でほかの部より0.45低い。こども未来部は3項目で高い',
    );
  });

  it('puts groups of thirty and more before smaller ones, and says where there are only those', () => {
    const small = row('交通部', 4, -0.68, { n: 14 });
    expect(said([small, row('福祉部', 2, 0.3)])).toBe(
      '「環境の整備」は福祉部でほかの部より0.30高い',
    );
    expect(said([small])).toBe('「承認・称賛」は交通部でほかの部より0.68低い（参考値）');
  });

  it('is not clear where everything lies within error', () => {
    expect(said([row('福祉部', 2, -0.45, CHANCE), row('税務部', 2, 0.1, CHANCE)])).toBe(
      '部ごとの差は、どの項目もはっきりしない',
    );
  });

  it('is left open where nobody could judge, and never told of what is hidden', () => {
    const hidden = row('会計課', 2, -0.9, { fewest: 6 });
    expect(find([hidden])).toBeNull();
    expect(said([hidden, row('福祉部', 2, -0.45)])).not.toContain('会計課');
  });

  it('leaves the overall mean aside: the title is about items', () => {
    expect(find([row('福祉部', 0, -0.3)])).toBeNull();
  });

  it('calls the 部 of one 職位 by their names', () => {
    const pair = { attribute: 'division_position', division: '福祉部' };
    expect(said([row('主査級', 2, -0.45, pair)])).toBe(
      '「環境の整備」は福祉部でほかの部より0.45低い',
    );
  });
});
