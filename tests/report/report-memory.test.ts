import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FigureRequest } from '#lib/domain/report/figure-request.ts';
import { YEAR_STYLES, type FigurePart, type Report } from '#lib/domain/report/report.ts';
import { composeReport } from '#lib/report/compose-report.ts';
import type { ComposedReport, ReportSource } from '#lib/report/composed-report.ts';
import { freeze, thaw } from '#lib/report/freeze.ts';
import { newReport } from '#lib/report/new-report.ts';
import { ReportMemory } from '#lib/report/report-memory.ts';
import { restoreRows, type Analysis } from '#lib/workspace/analysis.ts';
import { sampleAnalysis } from '../figures/sample-city.ts';
import { document, partOf, sourceOf } from './sample-source.ts';

let analysis: Analysis;
let source: ReportSource;
/** The same city with fewer answers in the items, so that what was seen has changed. */
let changed: ReportSource;
let frozen: FigurePart;

beforeAll(async () => {
  analysis = await sampleAnalysis();
  source = sourceOf(analysis);
  const items = analysis.metrics['engagement.items'].map((row) =>
    row.mean === null ? row : { ...row, mean: row.mean + 0.01 },
  );
  changed = sourceOf(analysis, { 'engagement.items': items });
  frozen = await freeze(
    partOf(newReport('policy-appendix', source.context), 'items-overview'),
    source,
  );
}, 60_000);

const today = '2026-10-02';
const composing = (report: Report, of: ReportSource, memory?: ReportMemory) =>
  composeReport(report, of, {
    ...{ document, today, readRows: restoreRows },
    ...(memory ? { memory } : {}),
  });

/** All that a composed report says and shows, drawings as their text. */
const saidBy = ({ document: composed, figures, texts }: ComposedReport) =>
  JSON.stringify([composed, figures, texts], (key, value: unknown) =>
    key === 'chart' ? (value as Element).outerHTML : value,
  );

type Change = (report: Report) => Report;
const onFigures =
  (at: number, how: (part: FigurePart) => FigurePart): Change =>
  (report) => {
    const figures = report.parts.filter((part) => part.kind === 'figure');
    const chosen = figures[at % Math.max(1, figures.length)]?.id;
    const parts = report.parts.map((part) =>
      part.kind === 'figure' && part.id === chosen ? how(part) : part,
    );
    return { ...report, parts };
  };
const another: FigureRequest = { figure: 'items', options: { order: 'low' } };

/** What an officer does to a report. */
const changes = fc.oneof(
  fc
    .tuple(fc.nat(9), fc.constantFrom('title', 'note', 'source'), fc.string({ maxLength: 4 }))
    .map(([at, field, text]) =>
      onFigures(at, (part) => ({ ...part, words: { ...part.words, [field]: text } })),
    ),
  fc.nat(9).map((at) => onFigures(at, (part) => ({ ...part, isIncluded: !part.isIncluded }))),
  fc.nat(9).map((at) => onFigures(at, (part) => ({ ...part, asPicture: !part.asPicture }))),
  fc.nat(9).map((at) => onFigures(at, (part) => ({ ...part, request: another }))),
  fc.nat(9).map((at) =>
    onFigures(at, ({ id, ...part }) => {
      const { request, seen, frozen: held } = frozen;
      return part.frozen ? thaw({ ...part, id }) : { ...part, id, request, seen, frozen: held };
    }),
  ),
  fc.constantFrom(...YEAR_STYLES).map((years): Change => (report) => ({ ...report, years })),
  fc.string({ maxLength: 4 }).map((title): Change => (report) => ({ ...report, title })),
  fc.nat(15).map((at): Change => (report) => ({ ...report, parts: report.parts.toSpliced(at, 1) })),
  fc.tuple(fc.nat(15), fc.nat(15)).map(([from, to]): Change => (report) => {
    const rest = report.parts.toSpliced(from, 1);
    return { ...report, parts: rest.toSpliced(to, 0, ...report.parts.slice(from, from + 1)) };
  }),
);

/** How often a figure was drawn while something was done: each drawing is an element of its own. */
const chartsOf = ({ figures }: ComposedReport) =>
  new Map(
    figures.flatMap(({ id, made }) => (made && 'chart' in made ? [[id, made.chart] as const] : [])),
  );

describe('a report composed with what was made before', () => {
  it('is what it would be without, whatever was changed in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(changes, fc.boolean()), { minLength: 3, maxLength: 5 }),
        async (steps) => {
          const memory = new ReportMemory();
          let report = newReport('policy-appendix', source.context);
          await composing(report, source, memory);
          for (const [change, isChanged] of steps) {
            report = change(report);
            const of = isChanged ? changed : source;
            const [kept, anew] = [await composing(report, of, memory), await composing(report, of)];
            expect(saidBy(kept)).toBe(saidBy(anew));
          }
        },
      ),
      { numRuns: 5 },
    );
  }, 120_000);

  it('draws nothing again for a letter, and keeps every other figure and block', async () => {
    const memory = new ReportMemory();
    const report = newReport('policy-appendix', source.context);
    const before = await composing(report, source, memory);
    const after = await composing(
      onFigures(0, (part) => ({ ...part, words: { title: 'あ' } }))(report),
      source,
      memory,
    );
    expect(chartsOf(after)).toEqual(chartsOf(before));
    for (const [id, chart] of chartsOf(before)) expect(chartsOf(after).get(id)).toBe(chart);
    const others = after.document.blocks.filter((block) => !before.document.blocks.includes(block));
    // The title itself, and the text that names it.
    expect(others.map(({ kind }) => kind).sort()).toEqual(['figure']);
  });
});
