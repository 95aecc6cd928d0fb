import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MetricId } from '#lib/metrics/catalogue.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { analyseSampleCity } from './sample-analysis.ts';

type Row = Readonly<Record<string, unknown>>;

/** What tells the rows of a metric apart, and the relative difference allowed to its numbers. */
const COMPARED: readonly {
  readonly id: MetricId;
  readonly keys: readonly string[];
  readonly within?: number;
}[] = [
  { id: 'engagement.overall', keys: ['fiscal_year'] },
  { id: 'engagement.levels', keys: ['fiscal_year', 'level'] },
  { id: 'engagement.items', keys: ['fiscal_year', 'item'] },
  { id: 'engagement.quality', keys: ['fiscal_year'] },
  { id: 'engagement.bounds', keys: ['fiscal_year'] },
  { id: 'engagement.differences', keys: ['fiscal_year', 'attribute', 'value', 'item'] },
  { id: 'engagement.change', keys: ['fiscal_year', 'previous_year', 'item'] },
  { id: 'engagement.standardised', keys: ['fiscal_year', 'previous_year'] },
  // ω is fitted step by step, by lavaan with steps that end earlier than ours.
  { id: 'engagement.reliability', keys: ['fiscal_year', 'scale'], within: 1e-6 },
  { id: 'engagement.item_analysis', keys: ['fiscal_year', 'item'] },
  { id: 'engagement.drivers', keys: ['fiscal_year', 'item'] },
  { id: 'engagement.priorities', keys: ['fiscal_year', 'item'] },
  { id: 'engagement.representativeness', keys: ['fiscal_year', 'attribute'] },
  // Weights are fitted step by step too.
  { id: 'engagement.weighted', keys: ['fiscal_year'], within: 1e-6 },
  { id: 'training.totals', keys: ['fiscal_year', 'category'] },
  { id: 'training.courses', keys: ['fiscal_year', 'category', 'course'] },
  { id: 'training.people', keys: ['fiscal_year'] },
  { id: 'training.reach', keys: ['fiscal_year', 'attribute', 'value'] },
  { id: 'outcomes.prepost', keys: ['fiscal_year', 'course'] },
  { id: 'outcomes.association', keys: ['fiscal_year'] },
];
const CLOSED_FORM = 1e-9;

/** The rows that the scripts in r wrote, cell by cell as text. */
function expectedOf(id: MetricId): Record<string, string>[] {
  const text = readFileSync(new URL(`r/${id}.csv`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** Numbers to a relative difference (around nought an absolute one), anything else exactly. */
function agree(found: unknown, expected: string, within: number): boolean {
  if (expected === '') return found === null;
  if (typeof found !== 'number') return found === expected;
  const wanted = Number(expected);
  return Math.abs(found - wanted) <= within * Math.max(Math.abs(wanted), Number.EPSILON / within);
}

describe('the sample city', () => {
  let metrics: Analysis['metrics'];
  beforeAll(async () => {
    metrics = (await analyseSampleCity({ minN: 1, internal: true })).metrics;
  }, 60_000);

  it.each(COMPARED)('has the $id of R', ({ id, keys, within = CLOSED_FORM }) => {
    const keyOf = (row: Row) => keys.map((key) => String(row[key])).join(' ');
    const rows = new Map((metrics[id] as readonly Row[]).map((row) => [keyOf(row), row]));
    const expected = expectedOf(id);
    const unlike = expected.flatMap((wanted) =>
      Object.entries(wanted)
        .filter(([column, cell]) => !agree(rows.get(keyOf(wanted))?.[column], cell, within))
        .map(([column, cell]) => {
          const found = String(rows.get(keyOf(wanted))?.[column]);
          return `${keyOf(wanted)} ${column}: ${found}, expected ${cell}`;
        }),
    );
    expect(unlike).toEqual([]);
    expect(expected.length).toBeGreaterThan(0);
  });
});
