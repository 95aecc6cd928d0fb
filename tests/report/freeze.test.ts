import { beforeAll, describe, expect, it } from 'vitest';
import type { FigurePart } from '#lib/domain/report/report.ts';
import type { ReportSource } from '#lib/report/composed-report.ts';
import { freeze, thaw } from '#lib/report/freeze.ts';
import { newReport } from '#lib/report/new-report.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { sampleAnalysis } from '../figures/sample-city.ts';
import { compose, partOf, sourceOf } from './sample-source.ts';

let analysis: Analysis;
let source: ReportSource;

beforeAll(async () => {
  analysis = await sampleAnalysis();
  source = sourceOf(analysis);
}, 60_000);

describe('a frozen figure', () => {
  /** Every item of the last round half a point higher. */
  const raised = (minN?: number) =>
    sourceOf(
      analysis,
      {
        'engagement.items': analysis.metrics['engagement.items'].map((row) =>
          row.fiscal_year === 2024 && row.mean !== null ? { ...row, mean: row.mean + 0.5 } : row,
        ),
      },
      minN,
    );
  const composedOf = async (part: FigurePart, of: ReportSource) => {
    const report = { ...newReport('assembly', source.context), parts: [part] };
    return (await compose(report, of)).figures[0]!;
  };

  it('stays as it was where the data change; live again, it tells what changed', async () => {
    const part = partOf(newReport('assembly', source.context), 'items-overview');
    const before = await composedOf(part, source);
    const frozen = await freeze(part, source);
    const kept = JSON.parse(JSON.stringify(frozen)) as FigurePart;
    const after = await composedOf(kept, raised());
    expect(after.made?.table.rows).toEqual(before.made?.table.rows);
    expect(after.made?.caption).toEqual(before.made?.caption);
    expect(after.change).toBeNull();
    const live = await composedOf(thaw(kept), raised());
    expect(live.change?.largest[0]).toMatchObject({
      column: '平均',
      row: expect.stringContaining('承認') as string,
    });
    // 2.72 + 0.5, relative to 2.72 the largest step of all items.
    expect(live.change?.largest[0]).toMatchObject({ before: '2.72', after: '3.22' });
  });

  it('is refused where the threshold has risen, and not where it has fallen', async () => {
    const part = partOf(newReport('assembly', source.context), 'items-overview');
    const frozen = await freeze(part, source);
    expect(await composedOf(frozen, raised(11))).toMatchObject({
      ...{ made: null, number: null, missing: 'frozen-below-threshold' },
    });
    expect((await composedOf(frozen, raised(9))).missing).toBeNull();
  });

  it('is refused where its rows are of another shape', async () => {
    const part = partOf(newReport('assembly', source.context), 'items-overview');
    const { frozen, ...rest } = await freeze(part, source);
    const asked = frozen!.asked.map((one) => ({ ...one, rows: [{ fiscal_year: 'x' }] }));
    const broken = { ...rest, frozen: { ...frozen!, asked } };
    expect(await composedOf(broken, source)).toMatchObject({ missing: 'frozen-unreadable' });
  });

  it('keeps of many rows those it needs', async () => {
    const part = partOf(newReport('policy-appendix', source.context), 'divisions');
    const { frozen } = await freeze(part, source);
    const rows = frozen!.asked.find(({ metric }) => metric === 'engagement.groups')!.rows;
    // 19 部 with 13 items and the overall score.
    expect(rows).toHaveLength(19 * 14);
    expect(
      new Set(rows.map((row) => `${String(row['attribute'])} ${String(row['fiscal_year'])}`)),
    ).toEqual(new Set(['division 2024']));
  });
});
