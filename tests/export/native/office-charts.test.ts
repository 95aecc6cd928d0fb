import { beforeAll, describe, expect, it } from 'vitest';
import type { NativeChart, NativeValue } from '#lib/charts/native/native-chart.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import { CHART_COLORS } from '#lib/export/native/chart-colors.ts';
import { chartParts } from '#lib/export/native/chart-parts.ts';
import { rangesOf, seriesOf } from '#lib/export/native/read-chart.ts';
import { expectAxes, expectSound, openPackage, schemaErrors } from '../report/office-package.ts';
import { nativeCharts } from './native-charts.ts';
import { cellsOf, chartsInWord, chartsOf, TYPE } from './office-charts.ts';

let word: Uint8Array;
let charts: ReturnType<typeof chartsOf>;

beforeAll(async () => {
  word = await chartsInWord();
  charts = chartsOf(word);
});

const known = (values: readonly NativeValue[]) => values.filter((value) => value !== null);

/** What is drawn of a chart, as its part must keep it: every published value, and no other. */
function drawn(native: NativeChart): number[] {
  if (native.kind === 'scatter') {
    return native.series.flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y]));
  }
  return native.series.flatMap(({ values }) => known(values));
}

const numbersOf = (series: string, roles: readonly string[]) =>
  [...rangesOf(series)].flatMap(([role, { kept }]) =>
    roles.includes(role) ? [...kept.values()].map(Number) : [],
  );

describe('charts of office programs', () => {
  it('are valid in Word by the Open XML SDK, every part sound', async () => {
    expectSound(openPackage(word));
    expect(await schemaErrors(word, '.docx')).toEqual([]);
  }, 60_000);

  it('have the axes that they refer to', () => {
    const file = openPackage(word);
    const parts = file.matching(/^word\/charts\/chart\d+\.xml$/u);
    expect(parts).toHaveLength(Object.keys(nativeCharts).length);
    for (const part of parts) expectAxes(file.xml(part));
  });

  it('set every text in one typeface and language, and in colours of no theme', () => {
    for (const { kind, chart } of charts) {
      const name = 'BIZ UDPゴシック';
      const faces = `<a:latin typeface="${name}"/><a:ea typeface="${name}"/><a:cs typeface="${name}"/>`;
      expect(chart.split('<a:latin').length, kind).toBe(chart.split(faces).length);
      expect(chart, kind).not.toMatch(/schemeClr|typeface="\+/u);
      expect(chart.match(/ lang="[^"]*"/gu), kind).not.toContain(' lang="en-US"');
      expect(chart, kind).toContain('<c:lang val="ja-JP"/>');
      expect(chart, kind).toContain('r:id="rId1"');
    }
  });

  it('stand in the colours of our own figures on paper', () => {
    expect(LIGHT).toMatchObject(CHART_COLORS);
  });

  it('name their categories as texts, also those that look like a formula', () => {
    for (const { kind, chart } of charts) {
      for (const category of chart.match(/<c:cat>.*?<\/c:cat>/gu) ?? []) {
        expect(category, kind).toMatch(/^<c:cat><c:strRef>/u);
      }
    }
    const { workbook } = charts.find(({ kind }) => kind === 'percent')!;
    expect([...cellsOf(workbook).values()]).toContain('=1+1');
  });

  it('keep the very values, with gaps where there are none', () => {
    for (const { kind, chart } of charts) {
      const native = nativeCharts[kind]!;
      const own = seriesOf(chart);
      const wanted = drawn(native).sort((a, b) => a - b);
      const isDots = native.kind === 'dots';
      const names: readonly string[] = native.series.map(({ name }) => name);
      const of = own.filter((series) => {
        const name = rangesOf(series).get('tx')?.kept.get(0) ?? '';
        return names.includes(
          name.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
        );
      });
      const roles = isDots ? ['xVal'] : ['val', 'xVal', 'yVal'];
      const kept = of.flatMap((series) => numbersOf(series, roles)).sort((a, b) => a - b);
      expect(kept, kind).toEqual(wanted);
      expect(chart, kind).not.toContain('1e+99');
      // Only the supposed course of a line runs over what is not yet.
      const blanks = kind === 'line' ? 'span' : 'gap';
      expect(chart, kind).toContain(`<c:dispBlanksAs val="${blanks}"/>`);
    }
  });

  it('have a workbook that is exactly what they keep, under headers', async () => {
    for (const { kind, chart, workbook } of charts) {
      const cells = cellsOf(workbook);
      const headers = [...cells.keys()].filter((address) => /^[A-Z]+1$/u.test(address));
      const columns = new Set([...cells.keys()].map((address) => address.replace(/\d+$/u, '')));
      const isCategories = chart.includes('<c:cat>');
      expect(headers.length, kind).toBe(columns.size - (isCategories ? 1 : 0));
      let numbers = 0;
      for (const series of seriesOf(chart)) {
        for (const [role, { column, row, kept, isText }] of rangesOf(series)) {
          for (const [at, text] of kept) {
            const cell = cells.get(`${column}${row + at}`);
            expect(cell, `${kind} ${role} ${column}${row + at}`).toBe(isText ? text : Number(text));
            if (!isText) numbers += 1;
          }
        }
      }
      const inSheet = [...cells.values()].filter((cell) => typeof cell === 'number');
      expect(inSheet.length, kind).toBeLessThanOrEqual(numbers);
      expectSound(openPackage(workbook));
      expect(await schemaErrors(workbook, '.xlsx'), kind).toEqual([]);
    }
  }, 60_000);

  it('draw the ends of an interval as they are published', () => {
    const { chart } = charts.find(({ kind }) => kind === 'dots')!;
    const interval = seriesOf(chart).find((series) => series.includes('低い（区間）'))!;
    // やや低い stands before 低い: 期待の理解 3.34 to 3.50, 仕事上の友人 3.20 to 3.42.
    expect(numbersOf(interval, ['xVal'])).toEqual([3.34, 3.5, 3.2, 3.42]);
  });

  it('are the same bytes twice, and the same part by itself', async () => {
    expect(chartsOf(await chartsInWord())).toEqual(charts);
    const { chart, workbook } = charts.find(({ kind }) => kind === 'column')!;
    const style = { ...TYPE, widthMm: 170, heightMm: 80, altText: 'column' };
    const alone = await chartParts(nativeCharts['column']!, style);
    expect(alone.chart).toBe(chart);
    expect(alone.workbook).toEqual(workbook);
  });

  it('hold nothing that a file could not', () => {
    for (const { kind, chart } of charts) {
      expect(chart, kind).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
    }
  });
});
