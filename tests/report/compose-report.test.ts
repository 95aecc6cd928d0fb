import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { REPORT_TEMPLATES, type FigurePart, type Report } from '#lib/domain/report/report.ts';
import { roundHalfUp } from '#lib/domain/rounding.ts';
import { checkReport } from '#lib/report/check-report.ts';
import type { ComposedReport, ReportSource } from '#lib/report/composed-report.ts';
import { fitReport, newReport } from '#lib/report/new-report.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { sampleAnalysis } from '../figures/sample-city.ts';
import { compose, sourceOf } from './sample-source.ts';

let analysis: Analysis;
let source: ReportSource;
const composing = (report: Report, of: ReportSource = source) => compose(report, of);

beforeAll(async () => {
  analysis = await sampleAnalysis();
  source = sourceOf(analysis);
}, 60_000);

const textsOf = ({ document: { blocks } }: ComposedReport) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])).join('\n');
const numbers = ({ figures }: ComposedReport) => figures.flatMap(({ number }) => number ?? []);
const changing = (
  report: Report,
  id: string,
  change: (part: FigurePart) => FigurePart,
): Report => ({
  ...report,
  parts: report.parts.map((part) =>
    part.kind === 'figure' && part.request.figure === id ? change(part) : part,
  ),
});
describe('the appendix of a policy for the sample city', () => {
  let composed: ComposedReport;
  beforeAll(async () => {
    composed = await composing(newReport('policy-appendix', source.context));
  });

  it('has nine pages and a name', () => {
    expect(composed.document.pages).toHaveLength(9);
    expect(composed.document.title).toBe('みのり市人材育成・確保基本方針 資料編');
    expect(composed.document.issuer).toBe('みのり市人事課');
  });

  it('numbers chapters, figures and tables in their order', () => {
    const { blocks } = composed.document;
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1
        ? `${block.number ?? ''} ${block.text}`.trim()
        : [],
    );
    expect(headings).toEqual([
      ...['調査の概要', '1 職員の意識', '2 研修の実績', '3 人材育成の目標'],
      ...['報告書を読む際の注意', '付表：用語と計算方法'],
    ]);
    expect(numbers(composed)).toEqual(['図1', '図2', '図3', '表1', '図4', '図5']);
  });

  it('says the score, its base and the bands as the rows have them', () => {
    const { 'engagement.overall': overall, 'engagement.items': items } = analysis.metrics;
    const [before, now] = overall.slice(-2);
    const text = textsOf(composed);
    const score = (value: number) => roundHalfUp(value, 2).toFixed(2);
    expect(text).toContain(
      `平均スコアは5点満点で${score(now!.score!)}であった（回答${now!.respondents!}人、`,
    );
    expect(text).toContain(
      `回収率${roundHalfUp((now!.respondents! / now!.population!) * 100, 1)}%`,
    );
    expect(text).toContain(`（令和5年度）の${score(before!.score!)}との差は誤差の範囲`);
    const means = items.filter((row) => row.fiscal_year === 2024).map((row) => row.mean!);
    const [low, high] = [means.filter((mean) => mean < 3.2), means.filter((mean) => mean > 3.8)];
    expect(text).toContain(`13項目のうち、「低い」（3.2未満）は${low.length}項目`);
    expect(text).toContain(`「気づかい」の${high.length}項目である（図1）`);
  });

  it('says the shares, the training and the goal as the rows have them', () => {
    const text = textsOf(composed);
    const items = analysis.metrics['engagement.items'].filter((row) => row.fiscal_year === 2024);
    const least = items.toSorted(
      (a, b) => (a.count_4! + a.count_5!) / a.n! - (b.count_4! + b.count_5!) / b.n!,
    )[0]!;
    const percent = roundHalfUp(((least.count_4! + least.count_5!) / least.n!) * 100, 0);
    expect(text).toContain(`最も少ないのは「承認・称賛」の${percent}%`);
    expect(least.item).toBe(4);
    const totals = (year: number) =>
      analysis.metrics['training.totals'].filter((row) => row.fiscal_year === year);
    const sum = (year: number) => totals(year).reduce((all, row) => all + row.attendances!, 0);
    expect(text).toContain(`延べ${sum(2024)}人で、前年度より${sum(2024) - sum(2023)}人多い（表1）`);
    const goal = analysis.metrics['goals.outlook'][0]!;
    expect(text).toContain(
      `現在で${goal.done}人で、計画の${Math.round(goal.planned_to_date)}人より`,
    );
    expect(text).toContain(`月${roundHalfUp(goal.remaining / goal.months_left, 1)}人が必要`);
  });

  it('hands every figure its words, base, definition and description', () => {
    for (const { made } of composed.figures) {
      expect(made).not.toBeNull();
      expect(made!.caption.title.length).toBeGreaterThan(5);
      expect(made!.caption.source).toContain('みのり市');
      expect(made!.definition.formula).not.toBe('');
      if ('chart' in made!) expect(made.description).not.toBe('');
    }
  });

  it('is composed alike from the same rows', async () => {
    const again = await composing(newReport('policy-appendix', source.context));
    const plain = ({ document: { blocks, pages } }: ComposedReport) =>
      JSON.stringify([pages, blocks], (key, value: unknown) => (key === 'chart' ? null : value));
    expect(plain(again)).toBe(plain(composed));
  });

  it('tells what is still to be looked at', () => {
    const checks = new Map(checkReport(composed).map((check) => [check.code, check]));
    expect(checks.get('captions')).toMatchObject({ level: 'check', count: 6 });
    expect(checks.get('texts')).toMatchObject({ level: 'check', count: 5 });
    // x in the table of 図3: two 部 and 未回答 with all their values, two single cells.
    expect(checks.get('suppression')).toMatchObject({ level: 'ok', numbers: ['図3'] });
    for (const code of ['alt-texts', 'grey', 'fonts', 'changed', 'missing', 'empty'] as const) {
      expect(checks.get(code)?.level, code).toBe('ok');
    }
  });

  it('numbers without a gap whatever is left out', async () => {
    const report = newReport('policy-appendix', source.context);
    const figures = report.parts.filter((part) => part.kind === 'figure');
    await fc.assert(
      fc.asyncProperty(fc.subarray(figures.map(({ id }) => id)), async (kept) => {
        const parts = report.parts.map((part) =>
          part.kind === 'figure' ? { ...part, isIncluded: kept.includes(part.id) } : part,
        );
        const all = numbers(await composing({ ...report, parts }));
        for (const sign of ['図', '表']) {
          const own = all.filter((number) => number.startsWith(sign));
          expect(own).toEqual(own.map((_, at) => `${sign}${at + 1}`));
        }
        expect(all).toHaveLength(kept.length);
      }),
      { numRuns: 8 },
    );
  }, 30_000);
});

describe('a report', () => {
  it('fits what the sample city has, whatever its template', async () => {
    const pages: Record<string, number> = {};
    for (const template of REPORT_TEMPLATES) {
      const report = await fitReport(newReport(template, source.context), source);
      const composed = await composing(report);
      expect(composed.figures.every(({ missing }) => missing === null)).toBe(true);
      pages[template] = composed.document.pages.length;
    }
    expect(pages).toMatchObject({ 'policy-appendix': 9, assembly: 1 });
  });

  it('leaves out figures without data, and their chapters', async () => {
    const without = sourceOf(analysis, { 'goals.outlook': [], 'training.totals': [] });
    const report = await fitReport(newReport('policy-appendix', without.context), without);
    const chapters = report.parts.flatMap((part) => (part.kind === 'chapter' ? part.title : []));
    expect(chapters).toEqual(['職員の意識']);
    const kept = await composing(newReport('policy-appendix', without.context), without);
    expect(checkReport(kept).find(({ code }) => code === 'missing')).toMatchObject({
      level: 'check',
    });
    expect(checkReport(kept).find(({ code }) => code === 'empty')).toMatchObject({ count: 2 });
  });

  it('sets own words over automatic ones, in the text too', async () => {
    const report = changing(newReport('policy-appendix', source.context), 'divisions', (part) => ({
      ...part,
      words: { title: '自分の題名' },
    }));
    const composed = await composing(report);
    const figure = composed.figures.find(({ number }) => number === '図3')!;
    expect(figure.made?.caption.title).toBe('自分の題名');
    expect(figure.automatic?.title).toContain('福祉部');
    expect(textsOf(composed)).toContain('自分の題名（図3）。');
  });

  it('writes years in one way everywhere', async () => {
    const report = { ...newReport('policy-appendix', source.context), years: 'western' as const };
    const { blocks } = (await composing(report)).document;
    const said = JSON.stringify(blocks, (key, value: unknown) => (key === 'chart' ? null : value));
    expect(said).toContain('2024年度');
    expect(said.replace(/[^"]*\.csv/gu, '')).not.toMatch(/令和\d/u);
  });

  it('is empty without parts, which is an error', async () => {
    const nothing = await composing({ ...newReport('assembly', source.context), parts: [] });
    expect(checkReport(nothing).find(({ code }) => code === 'empty')).toMatchObject({
      ...{ level: 'error', count: 0 },
    });
  });
});
