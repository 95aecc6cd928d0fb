import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesAt } from '#lib/domain/training/measure-map.ts';
import { forPositions, withNeeded } from '#lib/domain/training/needed-abilities.ts';
import { PlanSettingsSchema } from '#lib/domain/training/plan-settings.ts';
import { hamamatsuMap, MAP_TABLES, type MapTables } from '#lib/workspace/examples/measure-map.ts';
import { publishedAbilities } from '#lib/workspace/examples/needed-abilities.ts';
import { YUZAWA_TABLES, yuzawaPlan } from '#lib/workspace/examples/yuzawa-plan.ts';

const seed = (name: string) =>
  readFileSync(new URL(`../../../seeds/${name}.csv`, import.meta.url), 'utf8');

const countBy = (names: readonly string[]) =>
  Object.fromEntries([...new Set(names)].map((n) => [n, names.filter((one) => one === n).length]));

describe('the table of abilities by 職位', () => {
  const table = publishedAbilities(seed('aomori/abilities'));

  it('marks 14 abilities for most positions, fewer where the document has －', () => {
    // 14 × 8 = 112 cells, 8 of them －
    expect(table).toHaveLength(104);
    expect(countBy(table.map(({ position }) => position))).toEqual({
      部長級: 14,
      次長級: 14,
      課長級: 14,
      '主幹級・主査級': 14,
      主事級: 12,
      技能労務職員: 11,
      再任用職員: 14,
      会計年度任用職員: 11,
    });
  });

  it('names an ability as the footnote of its position does', () => {
    const of = (position: string) =>
      table.filter((row) => row.position === position).map(({ capability }) => capability);
    expect(of('技能労務職員')).toContain('知識・技能');
    expect(of('会計年度任用職員')).toContain('創意工夫');
    expect(of('会計年度任用職員')).not.toContain('改善度');
    expect(of('課長級')).toContain('改善度');
  });

  it('is taken under the positions that a city has', () => {
    const own = forPositions(table, ['主事級', '主査級', '主幹級', '課長級']);
    expect(countBy(own.map(({ position }) => position))).toEqual({
      課長級: 14,
      主幹級: 14,
      主査級: 14,
      主事級: 12,
    });
    expect(forPositions(table, [])).toEqual(table);
    expect(forPositions(table, ['係員'])).toEqual([]);
  });

  it('takes the place of what was needed of the same plan alone', () => {
    const before = PlanSettingsSchema.parse({
      required: [
        { position: '課長級', capability: '倫理' },
        { position: '課長', capability: '判断', plan: '函館市の計画' },
      ],
      measures: [{ number: 1, name: '取組', kind: 'new' }],
    });
    const after = withNeeded(before, null, [{ position: '主事級', capability: '説明' }], '別表');
    expect(after).toEqual({
      ...before,
      requiredSource: '別表',
      required: [
        { position: '課長', capability: '判断', plan: '函館市の計画' },
        { position: '主事級', capability: '説明', plan: null },
      ],
    });
  });
});

describe('the map of measures', () => {
  const tables = MAP_TABLES.map((name) => [name, seed(`hamamatsu/${name}`)]);
  const map = hamamatsuMap(Object.fromEntries(tables) as MapTables);

  it('has eight positions, ten kinds and 57 entries', () => {
    expect([map.positions.length, map.kinds.length, map.entries.length]).toEqual([8, 10, 57]);
    expect(map.kinds.map(({ mark }) => mark).join('')).toBe('①②③④⑤⑥⑦⑧⑨⑩');
  });

  it('has as many entries in each cell as the printed map', () => {
    const cells = map.positions.map((position) =>
      map.kinds.map(({ number }) => entriesAt(map, position, number).length),
    );
    // kinds ① to ⑩; 14 + 13 + 2 + 3 + 6 + 12 + 6 + 0 + 0 + 1 = 57
    expect(cells).toEqual([
      [5, 3, 0, 3, 0, 1, 1, 0, 0, 0],
      [2, 2, 0, 0, 6, 0, 0, 0, 0, 0],
      [2, 2, 0, 0, 0, 6, 0, 0, 0, 0],
      [3, 4, 0, 0, 0, 1, 1, 0, 0, 1],
      [2, 2, 2, 0, 0, 1, 1, 0, 0, 0],
      [0, 0, 0, 0, 0, 1, 1, 0, 0, 0],
      [0, 0, 0, 0, 0, 1, 1, 0, 0, 0],
      [0, 0, 0, 0, 0, 1, 1, 0, 0, 0],
    ]);
  });

  it('says for nine entries whom they are for, and leaves the others open', () => {
    // five years of service, three names, one stated audience
    expect(countBy(map.entries.map(({ extent }) => extent))).toEqual({
      years: 5,
      name: 3,
      unknown: 48,
      audience: 1,
    });
  });

  it('has the measures 1 to 8, five of them new, none begun', () => {
    expect(map.measures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(countBy(map.measures.map(({ kind }) => kind))).toEqual({ new: 5, expanded: 3 });
    expect(PlanSettingsSchema.parse({ measures: map.measures }).measures).toEqual(map.measures);
  });
});

describe('the plan of five policies', () => {
  const tables = YUZAWA_TABLES.map((name) => [name, seed(`yuzawa/${name}`)] as const);
  const lines = yuzawaPlan(Object.fromEntries(tables));
  const under = (policy: string) =>
    lines.filter((line) => line.ねらい === policy).map((line) => line.研修名);

  it('has the courses of each policy, 20 lines for five of them and one without', () => {
    expect(countBy(lines.map((line) => line.ねらい))).toEqual({
      対人能力の向上: 8,
      政策形成能力の向上: 4,
      職務遂行能力の向上: 7,
      自己管理能力の向上: 1,
      '': 1,
    });
    expect(under('政策形成能力の向上')).toEqual([
      '行政法実務研修',
      '業務効率化研修',
      '債権回収基礎研修',
      '派遣研修',
    ]);
    // one course that serves two policies
    expect(under('対人能力の向上')).toContain('ハラスメント研修');
    expect(under('職務遂行能力の向上')).toContain('ハラスメント研修');
  });

  it('says where the document names no course', () => {
    const unnamed = lines.filter((line) => line.備考.includes('研修名の記載なし'));
    expect(unnamed.map((line) => line.研修名)).toEqual(['独自研修（自己管理能力向上）']);
    // and nothing at all under the fourth policy
    expect(under('デジタル化対応能力の向上')).toEqual([]);
  });
});
