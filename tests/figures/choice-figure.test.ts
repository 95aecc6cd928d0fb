import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIGHT } from '#lib/charts/palette.ts';
import { SUPPRESSED } from '#lib/figures/figure.ts';
import { choiceFigure, choiceQuestions } from '#lib/figures/drivers/choice-figure.ts';
import { figureContext, type FigureContext } from '#lib/figures/figure-context.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { sampleAnalysis } from './sample-city.ts';

let analysis: Analysis;
let context: FigureContext;

beforeAll(async () => {
  analysis = await sampleAnalysis();
  const { workspace, min_n, as_of } = analysis.settings;
  context = figureContext(workspace, { minN: min_n, asOf: as_of ?? '', locale: 'ja' });
});

const rows = () => analysis.metrics['engagement.choices'];
const overall = (year: number) =>
  analysis.metrics['engagement.overall'].find((row) => row.fiscal_year === year);
const figure = (fiscalYear = 2024, own = context) =>
  choiceFigure(rows(), { question: 'やる気が出るとき', fiscalYear }, overall(fiscalYear), own);

describe('the figure of a question of several choices', () => {
  it('is there in the rounds that asked it', () => {
    expect([2022, 2023, 2024].map((year) => choiceQuestions(rows(), year))).toEqual([
      [],
      ['やる気が出るとき'],
      ['やる気が出るとき'],
    ]);
    expect(figure(2022)).toBeNull();
  });

  it('says which option stands first, and where it stood', () => {
    // 295 of 596; in 令和5年度 256 stood behind the 280 of 仕事の成果
    expect(figure()?.title).toBe('「上司や同僚との関係」が前回2位から1位（49.5%）');
    expect(figure(2023)?.title).toBe('「仕事の成果」が1位（50.1%）'); // 280 of 559
    expect(figure()).toMatchObject({ id: 'choices', metric: 'engagement.choices', n: '596' });
    expect(figure()?.subtitle).toContain('複数回答');
    expect(figure()?.source).toContain('636人');
    expect(figure()?.source).toContain('架空');
  });

  it('names what the shares are of, what is compared and what is hidden', () => {
    const { note = '' } = figure() ?? {};
    for (const part of [
      '100％にならない',
      '596人',
      '令和5年度',
      '前回なし',
      '10人未満',
      'その他',
    ]) {
      expect(note).toContain(part);
    }
    expect(figure(2023)?.note).not.toContain('前回');
  });

  it('has its data as a table, in the order of the ranks, with what is hidden below', () => {
    const table = figure()?.table;
    expect(table?.rows.map(([option]) => option)).toEqual([
      ...['上司や同僚との関係', '住民からの感謝', '仕事の成果', '能力の伸び', '給与や手当'],
      ...['休暇の取りやすさ', '公正な評価', '仕事の裁量', 'その他', '地域行事への参加'],
    ]);
    expect(table?.rows[0]?.slice(0, 4)).toEqual(['上司や同僚との関係', 1, 295, 596]);
    // 休暇の取りやすさ was no option before.
    expect(table?.rows[5]?.slice(-2)).toEqual([null, null]);
    expect(table?.rows.at(-1)?.slice(1, 7)).toEqual(Array(6).fill(SUPPRESSED));
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
  });

  it('tells of each mark, and of a hidden one only why', () => {
    const marks = figure()?.marks ?? [];
    expect(marks).toHaveLength(10);
    expect(marks[0]?.details[0]).toBe('割合 49.5%（295／596人）');
    expect(marks[0]?.details.at(-1)).toBe('前回 2位（45.8%）'); // 256 of 559
    expect(marks.at(-1)?.details).toEqual([
      '選んだ人または選ばなかった人が10人未満など、少ないため表示しない',
    ]);
  });

  it('never says that a text somebody wrote is an option', () => {
    expect(JSON.stringify(rows())).not.toMatch(/架空|家族|机の整理/u);
  });

  it('names the source of a published rank, and calls nothing new then', () => {
    const source = '公表資料 3ページ';
    const rank = { question: 'やる気が出るとき', option: '仕事の成果', fiscalYear: 2006, rank: 2 };
    const workspace = { ...context.workspace, choiceRanks: [{ ...rank, source }] };
    const old = rows().flatMap((row) =>
      row.fiscal_year === 2023 ? [{ ...row, previous_year: 2006 }] : [],
    );
    const asked = { question: 'やる気が出るとき', fiscalYear: 2023 };
    const shown = choiceFigure(old, asked, overall(2023), { ...context, workspace });
    expect(shown?.note).toContain(`公表された値（${source}）`);
    expect(shown?.note).not.toContain('前回なし');
    const { document } = new JSDOM().window;
    const svg = shown?.draw({ width: 668, locale: 'ja', palette: LIGHT, document });
    expect(svg?.textContent).not.toContain('前回なし');
  });
});
