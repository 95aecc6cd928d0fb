import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { BUILD_SQL } from '#lib/metrics/build.ts';
import { METRIC_IDS, METRICS, type MetricId } from '#lib/metrics/catalogue.ts';
import type { Metric } from '#lib/metrics/metric.ts';

const metricOf = (id: MetricId) => METRICS[id] as unknown as Metric;
const keysOf = (schema: unknown) => Object.keys((schema as z.ZodObject).shape);

/** SQL without its comments and texts. */
const code = (sql: string) => sql.replace(/--.*$/gmu, '').replace(/'[^']*'/gu, "''");
const headerOf = (sql: string) => /^(?:--.*\n)*/u.exec(sql)?.[0].split('\n').filter(Boolean) ?? [];
/** A star that stands for columns: neither count(*), nor a product, nor the unpacking *COLUMNS. */
const STAR = /(?:\bSELECT\s+(?:DISTINCT\s+)?|,\s*|\.)\*(?!COLUMNS)/u;

const metrics = METRIC_IDS.map((id) => [id, metricOf(id).sql] as const);
const everySql = [...metrics, ...Object.entries(BUILD_SQL)];

describe('the SQL of a metric', () => {
  it.each(metrics)('says in one to four lines what it measures: %s', (_id, sql) => {
    const header = headerOf(sql);
    expect(header.length).toBeGreaterThanOrEqual(1);
    expect(header.length).toBeLessThanOrEqual(4);
    expect(header.join('\n')).toContain('One row per');
  });

  it.each(metrics)('puts its rows in an order: %s', (_id, sql) => {
    expect(code(sql).trim()).toMatch(/\nORDER BY\s[^()]+;$/u);
  });

  it.each(everySql)('names its columns, never a star: %s', (_id, sql) => {
    expect(STAR.exec(code(sql))).toBeNull();
  });

  it.each(everySql)('fits on a line of 100 characters: %s', (_id, sql) => {
    expect(sql.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it.each(metrics)('is one statement: %s', (_id, sql) => {
    expect(code(sql).match(/;/gu)).toHaveLength(1);
  });

  it.each(METRIC_IDS)('takes the parameters that its twin declares: %s', (id) => {
    const { sql, parameters } = metricOf(id);
    const named = new Set([...code(sql).matchAll(/\$(\w+)/gu)].map(([, name]) => name));
    expect([...named].sort()).toEqual(keysOf(parameters).sort());
  });

  it.each(metrics)('reads no file and no loaded answer: %s', (_id, sql) => {
    expect(code(sql)).not.toMatch(/\b(respondent|cell|read_csv|read_parquet|attach|copy)\b/iu);
  });
});

const PRODUCTS = ['item_a', 'item_b', 'sum_a', 'sum_b', 'sum_aa', 'sum_bb', 'sum_ab'];
const COUNTS = ['count_1', 'count_2', 'count_3', 'count_4', 'count_5'];

/** What a method starts from and nobody sees; everything else is shown or hidden by the gate. */
const INSIDE: Partial<Readonly<Record<MetricId, readonly string[]>>> = {
  'engagement.groups': ['sd', 'population'],
  'engagement.differences': ['sd', ...COUNTS],
  'engagement.change': ['mean', 'sd', 'top2', 'previous_mean', 'previous_sd', 'previous_top2'],
  'engagement.standardised': ['value', 'n', 'mean', 'sd', 'previous_n'],
  'engagement.drivers': [...PRODUCTS, 'answer_a', 'answer_b', 'complete'],
  'engagement.priorities': PRODUCTS,
  'engagement.reliability': PRODUCTS,
  'engagement.item_analysis': PRODUCTS,
  'engagement.representativeness': ['value', 'division'],
  'engagement.choices': ['population'],
  'engagement.weighted': ['part', 'division', 'place', 'mean', 'sd', 'people'],
  'goals.outlook': ['monthly', 'months_this_year'],
  'outcomes.prepost': [
    ...['is_of_marks', 'sd_pre', 'sd_post', 'sd_difference', 'at_most', 'step', 'moved'],
  ],
  'outcomes.association': ['value', 'fewest', 'score', 'rate'],
  'outcomes.association_points': ['sd', 'population'],
};

describe('a metric', () => {
  it.each(METRIC_IDS)('is listed under its own id: %s', (id) => {
    expect(METRICS[id].id).toBe(id);
  });

  it.each(METRIC_IDS)('keeps every column of its SQL in its rows: %s', (id) => {
    const { raw, row, protection } = metricOf(id);
    const dropped = keysOf(raw).filter((key) => !keysOf(row).includes(key));
    expect(dropped).toEqual(INSIDE[id] ?? []);
    expect(protection.kind === 'group' || protection.reason.length > 0).toBe(true);
  });

  it.each(METRIC_IDS)('can be hidden without breaking its schema: %s', (id) => {
    const { row, protection } = metricOf(id);
    if (protection.kind === 'open') return;
    const { shape } = row as z.ZodObject<Record<string, z.ZodType>>;
    const { hidden, distribution = [], shares = [], parts = [] } = protection;
    const keys = [...hidden, ...distribution, ...shares, ...parts.flatMap((p) => p.hidden)];
    for (const part of parts) expect(part.hidden).toContain(part.size);
    expect(protection.hidden).toContain(protection.size);
    for (const key of keys) expect([key, shape[key]?.safeParse(null).success]).toEqual([key, true]);
  });

  it.each(METRIC_IDS)('has its words in both languages: %s', (id) => {
    for (const locale of ['ja', 'en'] as const) {
      const { name, words, formula } = catalogue(locale).definitions[id];
      expect([name, words, formula].every((text) => text.length > 0)).toBe(true);
    }
  });
});

describe('what a group under the threshold loses', () => {
  const shown = (id: MetricId) => {
    const { row, protection } = metricOf(id);
    if (protection.kind === 'open') return [];
    const { hidden, distribution = [], shares = [], parts = [] } = protection;
    const gone = new Set([
      ...hidden,
      ...distribution,
      ...shares,
      ...parts.flatMap((p) => p.hidden),
    ]);
    return keysOf(row).filter((key) => !gone.has(key));
  };

  it('is everything but what group it is and how many belong to it', () => {
    expect(Object.fromEntries(METRIC_IDS.map((id) => [id, shown(id)]))).toEqual({
      'engagement.overall': ['fiscal_year', 'population'],
      'engagement.levels': ['fiscal_year', 'level', 'items'],
      'engagement.items': ['fiscal_year', 'item', 'population'],
      'engagement.groups': ['fiscal_year', 'attribute', 'value', 'division', 'item'],
      'engagement.differences': ['fiscal_year', 'attribute', 'value', 'division', 'item'],
      'engagement.change': ['fiscal_year', 'previous_year', 'item'],
      'engagement.standardised': ['fiscal_year', 'previous_year', 'attribute', 'refusal'],
      'engagement.drivers': ['fiscal_year', 'outcome', 'item', 'refusal'],
      'engagement.priorities': ['fiscal_year', 'outcome', 'item', 'sd_convention', 'refusal'],
      'engagement.reliability': ['fiscal_year', 'scale', 'items', 'refusal'],
      'engagement.item_analysis': ['fiscal_year', 'item', 'refusal'],
      'engagement.response': ['fiscal_year', 'attribute', 'value', 'division', 'headcount'],
      'engagement.representativeness': [
        'fiscal_year',
        'attribute',
        'groups',
        'headcount',
        'refusal',
      ],
      'engagement.bounds': ['fiscal_year'],
      'engagement.weighted': ['fiscal_year', 'margins', 'refusal'],
      'engagement.quality': ['fiscal_year'],
      'engagement.enps': ['fiscal_year', 'refusal'],
      'engagement.choices': ['fiscal_year', 'question', 'option'],
      'engagement.comments': ['fiscal_year', 'attribute', 'value', 'division'],
      'engagement.keywords': ['fiscal_year', 'attribute', 'value', 'division', 'keyword'],
      'training.totals': ['fiscal_year', 'category', 'source'],
      'training.courses': ['fiscal_year', 'course', 'category', 'organiser'],
      'training.people': ['fiscal_year', 'headcount'],
      'training.reach': ['fiscal_year', 'attribute', 'value', 'division', 'headcount'],
      'training.excluded': [],
      'training.compared': [],
      // 受講 of a course is published by the whole city's own reports; who stayed away is not.
      'plan.progress': [
        'fiscal_year',
        'plan',
        'plan_no',
        'course',
        'line',
        'category',
        'organiser',
        'audience',
        'audience_position',
        'selection',
        'schedule',
        'schedule_kind',
        'start_date',
        'end_date',
        'worded_start',
        'worded_end',
        'state',
        'planned',
        'held',
        'capacity',
        'eligible',
        'base',
        'attended',
        'attendances',
        'rate',
        'first_day',
        'last_day',
        'days',
        'deadline',
        'years',
        'venue',
        'aim',
        'capability',
        'remark',
        'matched',
        'under',
      ],
      'plan.capabilities': [],
      'plan.aims': [],
      'goals.progress': [],
      'goals.monthly': [],
      'goals.outlook': [],
      'goals.coverage': [],
      'outcomes.levels': [],
      'outcomes.prepost': ['fiscal_year', 'course', 'organiser', 'full_marks'],
      'outcomes.reaction': ['fiscal_year', 'course', 'organiser', 'question'],
      'outcomes.behaviour': ['fiscal_year', 'course', 'organiser'],
      'outcomes.association': [],
      'outcomes.planned': [],
      'outcomes.association_points': [
        ...['fiscal_year', 'attribute', 'value', 'division', 'item', 'headcount'],
      ],
    });
  });
});
