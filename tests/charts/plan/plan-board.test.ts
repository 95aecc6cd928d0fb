import { describe, expect, test } from 'vitest';
import { yearShare } from '#lib/charts/plan/board-layout.ts';
import { planBoard } from '#lib/charts/plan/plan-board.ts';
import { planBoardLegend } from '#lib/charts/plan/plan-legend.ts';
import { drawnTexts } from '../drawn-texts.ts';
import { settingsAt } from '../pictured-figure.ts';
import { planRows } from './plan-rows.ts';

const settings = (width = 764) => ({
  ...settingsAt(width, '予定と実施'),
  ...{ fiscalYear: 2026, asOf: '2026-09-30' },
});
const only = (course: string) => planRows.filter((row) => row.course === course);
const textsIn = (rows: typeof planRows) =>
  drawnTexts(planBoard(rows, settings())).map(({ text }) => text);
const textsOf = (course: string) => textsIn(only(course));

describe('the board of a plan', () => {
  test.each([
    ['2026-04-01', 0],
    ['2026-04-16', 0.5 / 12],
    ['2027-01-01', 9 / 12],
    ['2025-04-01', 0],
    ['2027-04-01', 1],
  ])('has %s at %d of its year', (day, share) => {
    expect(yearShare(day, 2026)).toBeCloseTo(share, 10);
  });

  test.each([
    ['新規採用職員研修', ['48', '／48']],
    ['カスタマーハラスメント研修', ['／110', '日程変更']],
    ['タイムマネジメント研修', ['／30', '中止']],
    ['まちづくり研修', ['／16', '申込14']],
    ['政策データ活用研修', ['未定', '日程未定']],
    ['職場研修助成', ['申込締切 研修実施の1ヵ月前']],
    ['メンタルヘルス研修', ['新規採用職員研修の一部として実施']],
  ])('says of %s: %s', (course, expected) => {
    expect(textsOf(course)).toEqual(expect.arrayContaining(expected));
  });

  test('has no number of people where the records say nothing', () => {
    const texts = textsOf('国土交通省への派遣');
    expect(texts).toContain('実施中');
    expect(texts).not.toContain('0');
  });

  test('draws the two times of a course, one held and one to come', () => {
    const [row] = only('新規採用職員研修');
    const svg = planBoard(row ? [row] : [], settings());
    const rounded = [...svg.querySelectorAll('rect[rx="5.5"]')];
    const fills = rounded.map(
      (rect) => rect.getAttribute('fill') ?? rect.parentElement?.getAttribute('fill'),
    );
    expect(fills.sort()).toEqual(['#197a4b', '#ffffff']);
  });

  test('stripes what is under 85 %, and nothing else', () => {
    const striped = (course: string) =>
      planBoard(only(course), settings()).querySelectorAll('[aria-label="under"] rect[stroke]')
        .length;
    expect(striped('課長職マネジメント研修')).toBe(1);
    expect(striped('人事評価者研修')).toBe(0);
  });

  test('has a legend of the marks that it has', () => {
    const labels = planBoardLegend(only('タイムマネジメント研修'), { locale: 'ja' });
    expect(labels.map(({ label }) => label)).toEqual(['これから', '中止']);
  });

  test('is an empty frame without a line', () => {
    expect(textsIn([])).toContain('研修名');
  });
});
