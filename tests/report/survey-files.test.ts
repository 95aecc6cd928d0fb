import { beforeAll, describe, expect, it } from 'vitest';
import type { ExportCell } from '#lib/export/figure-document.ts';
import type { ReportFile, ReportSource } from '#lib/report/composed-report.ts';
import { newReport } from '#lib/report/new-report.ts';
import { sampleAnalysis } from '../figures/sample-city.ts';
import { compose, sourceOf } from './sample-source.ts';

let source: ReportSource;
beforeAll(async () => {
  source = sourceOf(await sampleAnalysis());
}, 60_000);

const file = (name: string, used: number): ReportFile => ({
  ...{ name, kind: 'survey', rows: used + 1, used, quarantined: 1, left_out: 0 },
});
/** The round of 636 answers in two files, one of them that of a 部 which is hidden. */
const BY_DIVISION = [file('会計課.csv', 6), file('ほかの部.csv', 630)];

/** What a report says of its files: a line for each, and its sentence about all. */
async function told(change: (files: readonly ReportFile[]) => readonly ReportFile[]) {
  const of = { ...source, files: change(source.files) };
  const { document } = await compose(newReport('policy-appendix', of.context), of);
  const tables = document.blocks.flatMap((block) => (block.kind === 'facts' ? [block] : []));
  const cells = tables.flatMap(({ table }): readonly (readonly ExportCell[])[] => table.rows);
  const lineOf = (name: string) => cells.find(([first]) => first === name)?.slice(-4);
  const [, all] = cells.find(([first]) => first === '使ったデータ') ?? [];
  return { lineOf, all };
}

describe('the lines of survey files', () => {
  it('are told where each file is a round', async () => {
    const { lineOf, all } = await told((files) => files);
    expect(lineOf('R6職員アンケート_回答.csv')).toEqual([636, 636, 0, 0]);
    expect(all).toContain('14,307行');
  });

  it('are hidden where several files are one round, and so is the sum of all files', async () => {
    const { lineOf, all } = await told((files) => [
      ...files.filter(({ name }) => !name.startsWith('R6職員アンケート')),
      ...BY_DIVISION,
    ]);
    for (const { name } of BY_DIVISION) {
      expect(lineOf(name)).toEqual(Array.from({ length: 4 }, () => ({ suppressed: true })));
    }
    expect(lineOf('R5職員アンケート.csv')?.[0]).toEqual({ suppressed: true });
    expect(all).toMatch(/（20ファイル）$/u);
    expect(lineOf('職員名簿.csv')?.[0]).toBe(2664);
  });

  it('are hidden where a file has fewer than the threshold', async () => {
    const { lineOf, all } = await told((files) => [
      ...files.filter(({ kind }) => kind !== 'survey'),
      file('R6.csv', 6),
    ]);
    expect(lineOf('R6.csv')).toEqual(Array.from({ length: 4 }, () => ({ suppressed: true })));
    expect(all).not.toContain('行');
  });
});
