import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FigureRequest } from '#lib/domain/report/figure-request.ts';
import { YEAR_STYLES, type FigurePart, type Report } from '#lib/domain/report/report.ts';
import type { ReportBlock } from '#lib/export/report/report-document.ts';
import type { Ask } from '#lib/figures/catalogue/catalogued-figure.ts';
import { composeReport, type Composing } from '#lib/report/compose-report.ts';
import type { ComposedReport, ReportSource } from '#lib/report/composed-report.ts';
import { freeze, thaw } from '#lib/report/freeze.ts';
import { newReport } from '#lib/report/new-report.ts';
import { ReportMemory } from '#lib/report/report-memory.ts';
import { restoreRows, type Analysis } from '#lib/workspace/analysis.ts';
import { sampleAnalysis } from '../figures/sample-city.ts';
import { written } from './proofs/sample-report.ts';
import { document, partOf, sourceOf } from './sample-source.ts';

let analysis: Analysis;
let source: ReportSource;
/** The same city with other means of items, so that what was seen has changed. */
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
const composing = (
  report: Report,
  of: ReportSource,
  remembering: Pick<Composing, 'memory' | 'pause'> = {},
) => composeReport(report, of, { document, today, readRows: restoreRows, ...remembering });

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

/** The drawings of a report, by the parts they stand for. */
const chartsOf = ({ figures }: ComposedReport) =>
  figures.flatMap(({ id, made }) => (made && 'chart' in made ? [{ id, chart: made.chart }] : []));

describe('a report composed with what was made before', () => {
  it('is what it would be without, whatever was changed in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(changes, fc.boolean()), { minLength: 3, maxLength: 5 }),
        async (steps) => {
          const memory = new ReportMemory();
          let report = newReport('policy-appendix', source.context);
          await composing(report, source, { memory });
          for (const [change, isChanged] of steps) {
            report = change(report);
            const of = isChanged ? changed : source;
            const kept = await composing(report, of, { memory });
            expect(saidBy(kept)).toBe(saidBy(await composing(report, of)));
          }
        },
      ),
      { numRuns: 5 },
    );
  }, 120_000);

  it('makes and draws nothing anew for a letter, and only its own block', async () => {
    const memory = new ReportMemory();
    const report = newReport('policy-appendix', source.context);
    let drawn = 0;
    const pause = () => {
      drawn += 1;
      return Promise.resolve();
    };
    const before = await composing(report, source, { memory, pause });
    expect(drawn).toBe(before.figures.length);
    const letter = onFigures(0, (part) => ({ ...part, words: { title: 'あ' } }));
    const after = await composing(letter(report), source, { memory, pause });
    expect(drawn).toBe(before.figures.length);
    for (const [at, { chart }] of chartsOf(before).entries()) {
      expect(chartsOf(after)[at]?.chart).toBe(chart);
    }
    const { blocks } = before.document;
    const isFigure = ({ kind }: ReportBlock) => kind === 'figure' || kind === 'table';
    const others = after.document.blocks.filter((block) => !blocks.includes(block));
    expect(others.filter(isFigure)).toMatchObject([
      { kind: 'figure', figure: { caption: { title: 'あ' } } },
    ]);
    // Beside it only a list that goes on overleaf, cut anew.
    expect(others.filter(({ kind }) => kind === 'paragraph' || kind === 'heading')).toEqual([]);
  });

  it('draws a figure anew whose part was gone, and all of them of other rows', async () => {
    const memory = new ReportMemory();
    const report = newReport('policy-appendix', source.context);
    const [first, ...others] = chartsOf(await composing(report, source, { memory }));
    const parts = report.parts.filter(({ id }) => id !== first!.id);
    await composing({ ...report, parts }, source, { memory });
    const again = chartsOf(await composing(report, source, { memory }));
    expect(again[0]?.id).toBe(first!.id);
    expect(again[0]?.chart).not.toBe(first!.chart);
    expect(again[1]?.chart).toBe(others[0]?.chart);
    await composing(report, changed, { memory });
    const back = chartsOf(await composing(report, source, { memory }));
    expect(back.filter(({ chart }, at) => chart === again[at]?.chart)).toEqual([]);
  });

  it('shows a figure as it was frozen, and live again', async () => {
    const memory = new ReportMemory();
    const live = newReport('policy-appendix', source.context);
    const held = { ...live, parts: live.parts.map((one) => (one.id === frozen.id ? frozen : one)) };
    for (const report of [live, held, live]) {
      const kept = await composing(report, changed, { memory });
      expect(saidBy(kept)).toBe(saidBy(await composing(report, changed)));
    }
  });

  it('follows a figure that is set as a picture, and what was seen of it', async () => {
    const memory = new ReportMemory();
    const live = newReport('policy-appendix', source.context);
    const { id, seen } = frozen;
    const onIt = (change: Partial<FigurePart>): Report => ({
      ...live,
      parts: live.parts.map((part) =>
        part.kind === 'figure' && part.id === id ? { ...part, ...change } : part,
      ),
    });
    const other = seen && { ...seen, rows: seen.rows.slice(1) };
    for (const report of [live, onIt({ asPicture: true }), onIt({ seen }), onIt({ seen: other })]) {
      const kept = await composing(report, changed, { memory });
      expect(saidBy(kept)).toBe(saidBy(await composing(report, changed)));
    }
  });

  it('is made of its own rows while other rows come in', async () => {
    const memory = new ReportMemory();
    const report = newReport('policy-appendix', source.context);
    const both = [source, changed];
    const made = await Promise.all(both.map((of) => composing(report, of, { memory })));
    for (const [at, of] of both.entries()) {
      expect(saidBy(made[at]!)).toBe(saidBy(await composing(report, of)));
    }
  });

  it('asks again for what could not be asked', async () => {
    const memory = new ReportMemory();
    const report = newReport('policy-appendix', source.context);
    let isDown = true;
    const ask: Ask = (metric, parameters) =>
      isDown ? Promise.reject(new Error('no engine')) : source.ask(metric, parameters);
    const failing = { ...source, ask };
    await expect(composing(report, failing, { memory })).rejects.toThrow('no engine');
    isDown = false;
    const made = await composing(report, failing, { memory });
    expect(saidBy(made)).toBe(saidBy(await composing(report, source)));
  });

  it('keeps drawings as they are in whatever file they are written', async () => {
    const composed = await composing(newReport('policy-appendix', source.context), source);
    const before = saidBy(composed);
    await written(composed);
    expect(saidBy(composed)).toBe(before);
  }, 60_000);
});
