import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import { isDrawn } from '#lib/figures/catalogue/catalogued-figure.ts';
import { figureOf } from '#lib/figures/catalogue/figure-catalogue.ts';
import type { FigureTable } from '#lib/figures/figure.ts';
import { openSampleCity, type SampleCity } from './sample-ask.ts';

let city: SampleCity;

beforeAll(async () => {
  city = await openSampleCity();
}, 60_000);
afterAll(() => city.close());

const known = (id: string) => {
  const figure = figureOf(id);
  if (figure === null) throw new Error(`no figure ${id}`);
  return figure;
};
const make = (id: string, options: FigureOptions = {}) =>
  known(id).make(options, city.ask, city.context);
const name = (id: string, options: FigureOptions) => known(id).name(options, city.context);

async function made(id: string, options: FigureOptions = {}) {
  const figure = await make(id, options);
  if (figure === null) throw new Error(`${id} was not made`);
  return figure;
}

/** A column of a table by its header, of the last group that has it. */
function columnOf({ columns, rows }: FigureTable, header: string) {
  const at = columns.findLastIndex((column) => column.header === header);
  if (at === -1) throw new Error(`no column ${header}`);
  return rows.map((row) => row[at]);
}

describe('options of the catalogue', () => {
  it.each([
    ['items', { round: '1999' }],
    ['items', { division: '無い部' }],
    ['items', { order: 'sideways' }],
    ['items', { item: '99' }],
    ['items', { 'of:無い列': '値' }],
    ['item-by-group', { by: 'zodiac' }],
    ['divisions', { unit: 'zodiac' }],
    ['divisions', { unit: 'section', division: '無い部' }],
    ['divisions', { position: '無い職位' }],
    ['changes', { previous: '2030' }],
    ['drivers', { outcome: '99' }],
    ['priorities', { sd: 'guess' }],
    ['choices', { question: '聞いていない' }],
    ['response', { unit: 'zodiac' }],
    ['response', { unit: 'section', within: '無い部' }],
    ['results', { until: '1999' }],
    ['results', { count: 'hours' }],
    ['training-by-category', { category: '無い区分' }],
    ['training-by-category', { count: 'people' }],
    ['reach-by-group', { unit: 'section' }],
    ['plan-board', { plan: '1999' }],
    ['plan-list', { category: '無い区分' }],
    ['prepost', { year: '1999' }],
    ['reaction', { course: '無い研修' }],
    ['behaviour', { position: '無い職位' }],
    ['goal-pace', { goal: '無い目標' }],
    ['goal-burn-up-straight-line', { outlook: 'luck' }],
    ['goal-total', {}],
  ] as const)('makes nothing of %s under %o', async (id, options) => {
    expect(await make(id, options)).toBeNull();
  });

  it('makes nothing of a group that is hidden, or that two conditions would single out', async () => {
    const hidden = city.analysis.metrics['engagement.response'].filter(
      (row) => row.fiscal_year === 2024 && row.attribute === 'division' && row.suppressed,
    );
    expect(hidden.map(({ value }) => value)).toContain('会計課');
    for (const { value } of hidden) expect(await make('items', { division: value })).toBeNull();
    const three = { division: '福祉部', position: '主事', age_band: '20代' };
    expect(await make('items', three)).toBeNull();
  });

  it('shows the group that is named: the means of another metric, its n', async () => {
    const items = await made('items', { division: '福祉部' });
    const groups = city.analysis.metrics['engagement.groups'].filter(
      (row) => row.fiscal_year === 2024 && row.value === '福祉部' && row.item > 0,
    );
    const means = columnOf(items.table, '平均');
    expect(groups).toHaveLength(means.length);
    for (const { item, mean } of groups) expect(means[item - 1]).toBeCloseTo(mean ?? NaN, 12);
    expect(isDrawn(items) && items.n).toBe('74');
    expect(items.subtitle).toContain('福祉部');
  });

  it('shows a 課 within its 部, and two attributes at once where nobody is singled out', async () => {
    const section = city.analysis.metrics['engagement.response'].find(
      (row) => row.fiscal_year === 2024 && row.attribute === 'section' && !row.suppressed,
    );
    const { value = '', division = '', returned = null } = section ?? {};
    const one = await made('items', { division, section: value });
    expect(isDrawn(one) && one.n).toBe(String(returned));
    expect(await make('items', { section: value })).toBeNull();
    const both = await made('items-overview', { position: '主事級', gender: '女性' });
    expect(both.subtitle).toContain('主事級・女性');
    expect(isDrawn(both) && Number(both.n)).toBeGreaterThanOrEqual(city.context.minN);
  });

  it('shows an earlier round where one is named', async () => {
    const [earlier, last] = [await made('items', { round: '2023' }), await made('items')];
    expect(earlier.subtitle).toContain('令和5年度');
    expect(last.subtitle).toContain('令和6年度');
    expect(earlier.table).not.toEqual(last.table);
  });

  it('shows the years and the category that are named', async () => {
    const results = await made('results', { until: '2023', category: 'その他研修' });
    const groups = results.table.columns.flatMap(({ group }) => group ?? []);
    expect(groups.at(-1)).toBe('令和5年度（2023年度）');
    expect(results.table.rows.map(([category]) => category)).toEqual(['その他研修', '合計']);
    expect(results.subtitle).toContain('その他研修');
  });

  it('counts what is named', async () => {
    const [people, all] = [await made('results', { count: 'people' }), await made('results')];
    expect(people.title).not.toBe(all.title);
    // 実人数 do not add up: no share of the whole.
    expect(people.table.columns.map(({ header }) => header)).not.toContain('構成比');
  });

  it('names figures with their conditions', () => {
    expect(name('items', {})).toBe('13項目の平均スコアと回答の割合');
    expect(name('items', { division: '福祉部', order: 'low' })).toBe(
      '13項目の平均スコアと回答の割合（福祉部）',
    );
    expect(name('items-overview', { round: '2023' })).toBe('13項目の平均スコア（令和5年度）');
    expect(name('divisions', { unit: 'position' })).toBe('職位別の差');
    expect(name('changes', { previous: '2022' })).toBe('前回調査からの変化（前回 令和4年度）');
    expect(name('results', { until: 'all', count: 'people' })).toBe(
      '区分別の科目数と受講者数（すべての年度・実人数）',
    );
    expect(name('goal-pace', { goal: '全職員' })).toBe('育成目標に必要なペース（全職員）');
  });
});
