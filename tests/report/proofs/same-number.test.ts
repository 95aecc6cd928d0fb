/**
 * Every published number of the report, followed from the figure's table on the page through the
 * JSON, the HTML, Word, PowerPoint and Excel.
 */
import { read, utils, type WorkSheet } from '@e965/xlsx';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { isSuppressed } from '#lib/export/cell-text.ts';
import { printedCell } from '#lib/export/printed-cell.ts';
import type { MetricId } from '#lib/metrics/catalogue.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import type { ReportFormat } from '../../../src/cli/report-arguments.ts';
import { publishedNumbers } from './hidden-values.ts';
import { insideFile } from './inside-files.ts';
import { counted, isNative, numbersOf, valuesOf, type Numbered } from './report-numbers.ts';
import { sampleFiles, withReport, written } from './sample-report.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 });

let figures: readonly Numbered[];
let files: ReadonlyMap<ReportFormat, Uint8Array>;
let inJson: ReadonlySet<number>;
let json: Analysis;

beforeAll(async () => {
  await withReport(await sampleFiles(), {}, async ({ analysis, compose }) => {
    const composed = await compose();
    figures = composed.document.blocks.flatMap((block) => {
      if (block.kind === 'figure') return [block.figure];
      return block.kind === 'table' ? [block.table] : [];
    });
    files = await written(composed);
    json = JSON.parse(JSON.stringify(analysis)) as Analysis;
    const { references } = json.settings.workspace;
    const stated = references.flatMap((reference) => numbersIn(reference));
    inJson = new Set([...publishedNumbers(json), ...stated]);
  });
});

/** Every number within a value, however deep. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : Object.values((typeof value === 'object' && value) || {}).flatMap(numbersIn);

const textPart = (format: ReportFormat, path: RegExp) =>
  [...insideFile(format, files.get(format)!)]
    .filter(([name]) => path.test(name))
    .map(([name, bytes]) => [name, bytes, new TextDecoder().decode(bytes)] as const);

test('the report has figures and tables with hundreds of numbers', () => {
  expect(figures.length).toBeGreaterThan(5);
  expect(figures.flatMap(numbersOf).length).toBeGreaterThan(300);
});

/** Columns whose numbers are computed from those of the JSON: how, and from which metric. */
const COMPUTED: Readonly<
  Record<string, readonly [how: 'quotient' | 'difference' | 'mean', metric: MetricId]>
> = {
  'composition 回答者の割合': ['quotient', 'engagement.response'],
  'composition 職員の割合': ['quotient', 'engagement.response'],
  'composition 差（ポイント）': ['difference', 'engagement.response'],
  // Of the items that are shown, where the score is hidden.
  'divisions 平均': ['mean', 'engagement.groups'],
  'people-by-category 受講率': ['quotient', 'training.people'],
  'results 前年度差': ['difference', 'training.totals'],
  'results 構成比': ['quotient', 'training.totals'],
};

/** The numbers of a figure's tables that are not in the JSON as they are, by figure and column. */
const notInJson = () =>
  figures.flatMap((figure) =>
    figure.table.rows.flatMap((row) =>
      row.flatMap((cell, at) =>
        typeof cell === 'number' && !inJson.has(cell)
          ? [{ column: `${figure.figure} ${figure.table.columns[at]?.header}`, cell, figure }]
          : [],
      ),
    ),
  );

/** For each group of each year the plain mean of its items that are shown. */
function meansOfShown(): number[] {
  const groups = new Map<string, number[]>();
  for (const row of json.metrics['engagement.groups']) {
    if (row.item === 0 || row.mean === null) continue;
    const group = [row.fiscal_year, row.attribute, row.division, row.value].join();
    groups.set(group, [...(groups.get(group) ?? []), row.mean]);
  }
  return [...groups.values()].map((means) => means.reduce((a, b) => a + b, 0) / means.length);
}

describe('each number of a table', () => {
  test('is one of the JSON, but for columns that are computed from it', () => {
    const columns = new Set(notInJson().map(({ column }) => column));
    expect([...columns].filter((column) => !(column in COMPUTED))).toEqual([]);
    expect(Object.keys(COMPUTED).filter((column) => !columns.has(column))).toEqual([]);
  });

  test('is a quotient or a difference of two of them where it is computed', () => {
    const isNear = (one: number, other: number) => Math.abs(one - other) < 1e-12;
    for (const { column, cell, figure } of notInJson()) {
      const [how, metric] = COMPUTED[column]!;
      const known = [...new Set([...numbersOf(figure), ...numbersIn(json.metrics[metric])])];
      const isComputed = {
        quotient: () => known.some((one) => known.some((other) => isNear(one / other, cell))),
        difference: () => known.some((one) => known.some((other) => isNear(one - other, cell))),
        mean: () => meansOfShown().some((mean) => isNear(mean, cell)),
      };
      expect(isComputed[how](), `${column}: ${cell}`).toBe(true);
    }
  });
});

test('the page holds each of them, unrounded and as printed, and x where it is hidden', () => {
  const { document } = new JSDOM(new TextDecoder().decode(files.get('html'))).window;
  const shown = [...document.querySelectorAll('figure')];
  expect(shown).toHaveLength(figures.length);
  figures.forEach((figure, at) => {
    const body = shown[at]!.querySelector('tbody')!;
    const values = [...body.querySelectorAll('data')];
    expect(
      values.map((data) => Number(data.value)),
      figure.name,
    ).toEqual(numbersOf(figure));
    const cells = [...body.querySelectorAll('th, td')].map(({ textContent }) => textContent);
    const expected = figure.table.rows.flatMap((row) =>
      figure.table.columns.map((column, index) => printedCell(row[index] ?? null, column)),
    );
    expect(cells, figure.name).toEqual(expected);
    const hidden = figure.table.rows.flat().filter((cell) => cell !== null && isSuppressed(cell));
    expect(expected.filter((text) => text === 'x').length).toBeGreaterThanOrEqual(hidden.length);
  });
});

test('the workbook holds each of them on the sheet of its figure, and no other value', () => {
  const workbook = read(files.get('xlsx'));
  for (const figure of figures) {
    const sheet: WorkSheet | undefined = workbook.Sheets[figure.caption.number];
    const lines = utils.sheet_to_json<Record<string, unknown>>(sheet!, { defval: null });
    const all = lines.flatMap((line) =>
      Object.values(line).filter((value): value is number => typeof value === 'number'),
    );
    const [there, wanted] = [counted(all), counted(numbersOf(figure))];
    for (const [number, times] of wanted) {
      expect(there.get(number) ?? 0, `${figure.name}: ${number}`).toBeGreaterThanOrEqual(times);
    }
    const others = [...there.keys()].filter((number) => !wanted.has(number));
    expect(others, figure.name).toEqual([]);
  }
});

describe('Word', () => {
  test('prints each cell of a table as the page does', () => {
    const [, , xml] = textPart('docx', /^docx\/word\/document\.xml$/u)[0]!;
    const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
    const cells = [...document.getElementsByTagName('w:tc')].map((cell) =>
      [...cell.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join(''),
    );
    const line = `\u0001${cells.join('\u0001')}\u0001`;
    for (const figure of figures.filter((one) => !('chart' in one))) {
      for (const row of figure.table.rows) {
        const printed = figure.table.columns.map((column, at) =>
          printedCell(row[at] ?? null, column).replace(/\n/gu, ''),
        );
        expect(
          line.includes(`\u0001${printed.join('\u0001')}\u0001`),
          `${figure.name}: ${printed.join(' ')}`,
        ).toBe(true);
      }
    }
  });
});

describe.each([
  ['docx', 'word'],
  ['pptx', 'ppt'],
] as const)('the charts of %s', (format, folder) => {
  /** Charts in the order of the figures, each with the numbers it draws. */
  const charts = () =>
    textPart(format, new RegExp(`^${format}/${folder}/charts/[^/]+\\.xml$`, 'u'))
      .map(([name, , xml]) => ({ at: Number(/(\d+)\.xml$/u.exec(name)?.[1] ?? 0), name, xml }))
      .filter(({ xml }) => xml.includes('<c:chartSpace'))
      .sort((one, other) => one.at - other.at);
  const cached = (xml: string) =>
    [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/gsu)].flatMap(([cache]) =>
      [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value]) => Number(value)),
    );

  test('draw the very numbers of their figures', () => {
    const natives = figures.filter(isNative);
    const drawn = charts();
    expect(drawn).toHaveLength(natives.length);
    natives.forEach((figure, at) => {
      const numbers = new Set(cached(drawn[at]!.xml));
      const absent = valuesOf(figure.native).filter((value) => !numbers.has(value));
      expect(absent, `${figure.caption.number} ${figure.name}`).toEqual([]);
    });
  });

  test('have the same numbers in the workbooks behind them', () => {
    const books = [...textPart(format, new RegExp(`^${format}/${folder}/embeddings/`, 'u'))];
    const sheets = new Map<string, Set<number>>();
    for (const [path, , text] of books.filter(([path]) => /sheet\d+\.xml$/u.test(path))) {
      const book = path.split('/')[3] ?? '';
      const numbers = [...text.matchAll(/<v>([^<]*)<\/v>/gu)].map(([, value]) => Number(value));
      sheets.set(book, new Set([...(sheets.get(book) ?? []), ...numbers]));
    }
    const drawn = charts();
    expect(sheets.size).toBe(drawn.length);
    const inBooks = [...sheets.values()];
    for (const { name, xml } of drawn) {
      const numbers = cached(xml);
      const isThere = inBooks.some((book) => numbers.every((number) => book.has(number)));
      expect(isThere, name).toBe(true);
    }
  });
});

test('a chart draws numbers of its table, or their shares where bars are wholes, and no other', () => {
  for (const figure of figures.filter(isNative)) {
    const numbers = numbersOf(figure);
    const { native } = figure;
    const isWhole = native.kind === 'bar' && native.stacking === 'percent';
    const known = new Set(
      isWhole ? numbers.flatMap((part) => numbers.map((whole) => part / whole)) : numbers,
    );
    const others = valuesOf(native).filter((value) => !known.has(value));
    expect(others, `${figure.caption.number} ${figure.name}`).toEqual([]);
  }
});
