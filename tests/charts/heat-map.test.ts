import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLabel, fitLabel } from '#lib/charts/fit-label.ts';
import { heatMap } from '#lib/charts/heat-map.ts';
import { heatMapLines, type HeatMapLine, type HeatMapRows } from '#lib/charts/heat-map-lines.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import { textWidth } from '#lib/charts/text-width.ts';
import { heatMapRows, heatMapSettings, sectionRows } from './division-figures.ts';
import { drawnTexts } from './drawn-texts.ts';
import { settingsAt } from './pictured-figure.ts';
import { published } from './published-rows.ts';

const settings = heatMapSettings(settingsAt(1172, '図'));
const lines = heatMapLines(heatMapRows, settings);
const lineOf = (label: string, of: readonly HeatMapLine[] = lines) => {
  const line = of.find((one) => one.label === label);
  if (!line) throw new Error(`no line ${label}`);
  return line;
};
const draw = (
  other: Parameters<typeof heatMapSettings>[1] = {},
  rows: HeatMapRows = heatMapRows,
  width = 1172,
) => heatMap(rows, heatMapSettings(settingsAt(width, '図'), other));
const textsOf = (svg: SVGSVGElement) => drawnTexts(svg).map(({ text }) => text);
const filled = (svg: SVGSVGElement, fill: string) =>
  svg.querySelectorAll(`g[fill="${fill}"][aria-label="rect"] > rect`).length;

describe('a cell', () => {
  test('has a side only where the difference is beyond error, however large it is', () => {
    const sides = lineOf('交通部').cells.map(({ verdict }) => verdict);
    // −0.54 and −0.68 are beyond error; −0.47 is not.
    expect(sides.map((side, at) => (side === null ? 0 : at + 1)).filter(Boolean)).toEqual([2, 4]);
    expect(lineOf('税務部').cells.every(({ verdict }) => verdict === null)).toBe(true);
  });

  test('is filled by the size of its difference: from 0.25 and from 0.40', () => {
    const svg = draw();
    const [small, middle, large] = LIGHT.differences.below;
    // −0.24 | −0.29 −0.34 | −0.45, of groups of thirty and more; the key has one of each too
    expect([small, middle, large].map((fill) => filled(svg, fill) - 1)).toEqual([1, 2, 1]);
    const above = LIGHT.differences.above.map((fill) => filled(svg, fill) - 1);
    // none | +0.25 +0.31 +0.26 +0.32 +0.32 +0.29 +0.27 | +0.42 +0.43
    expect(above).toEqual([0, 7, 2]);
  });

  test('of fewer than thirty is framed and never filled', () => {
    expect(lineOf('企画部').isReference).toBe(true); // 27
    expect(lineOf('経済部').isReference).toBe(false); // 30
    const frames = draw().querySelectorAll(`g[stroke-width="2"][aria-label="rect"] > rect`);
    expect(frames).toHaveLength(5); // 企画部 2, 環境部 1, 交通部 2
  });

  test('with a side also has a triangle', () => {
    const sides = draw().querySelectorAll('[aria-label="side"] > path');
    expect(sides).toHaveLength(18); // 13 filled and 5 framed
  });

  test('that is hidden is an x without any number, even where a row was handed over carelessly', () => {
    const careless = heatMapRows.groups.map((row) =>
      row.value === '企画部' && row.item === 1 ? published({ ...row, mean: 4.44 }, true) : row,
    );
    for (const measure of ['difference', 'score', 'change'] as const) {
      const shown = heatMapLines({ ...heatMapRows, groups: careless }, { ...settings, measure });
      expect(lineOf('企画部', shown).cells[0]).toMatchObject({
        ...{ isHidden: true, value: null, n: null, mean: null, difference: null },
        ...{ low: null, high: null, verdict: null },
      });
      const texts = textsOf(draw({ measure }, { ...heatMapRows, groups: careless }));
      expect(texts).not.toContain('4.44');
    }
  });

  test('keeps its mean where only the difference or the change is withheld', () => {
    const hide = <Row extends { readonly value: string; readonly item: number }>(
      rows: readonly Row[],
    ) => rows.map((row) => published(row, row.value === '総務部' && row.item === 3));
    const rows = {
      ...heatMapRows,
      differences: hide(heatMapRows.differences),
      before: hide(heatMapRows.before),
    };
    const cellIn = (measure: 'difference' | 'score' | 'change') =>
      lineOf('総務部', heatMapLines(rows, { ...settings, measure })).cells[2];
    expect(cellIn('difference')).toMatchObject({ isHidden: true, value: null, difference: null });
    expect(cellIn('change')).toMatchObject({ isHidden: true, value: null });
    expect(cellIn('score')).toMatchObject({ isHidden: false, value: 3.1, difference: null });
  });

  test('that nobody answered is blank: a blank is no x', () => {
    const blank = <Row extends { readonly value: string; readonly item: number }>(row: Row) =>
      row.value === '総務部' && row.item === 3 ? published({ ...row, mean: null, n: 0 }) : row;
    const rows = { ...heatMapRows, groups: heatMapRows.groups.map(blank), differences: [] };
    const cell = lineOf('総務部', heatMapLines(rows, settings)).cells[2];
    expect(cell).toMatchObject({ isHidden: false, value: null });
  });
});

describe('a line with a hidden cell', () => {
  test('has the mean of the items shown, without interval, so that nothing can be worked back', () => {
    const line = lineOf('各種委員会事務局');
    const shown = line.cells.flatMap(({ mean }) => (mean === null ? [] : [mean]));
    expect(shown).toHaveLength(12);
    expect(line.isPartial).toBe(true);
    expect(line.interval).toBeNull();
    expect(line.overall.mean).toBeCloseTo(shown.reduce((sum, m) => sum + m, 0) / 12, 12);
    expect(line.overall.difference).toBeNull();
  });

  test('has neither where the overall mean itself is published: an item could be subtracted', () => {
    const groups = heatMapRows.groups.map((row) =>
      row.value === '福祉部' && row.item === 3 ? published({ ...row, mean: null }, true) : row,
    );
    const line = lineOf('福祉部', heatMapLines({ ...heatMapRows, groups }, settings));
    expect(line.interval).toBeNull();
    expect(line.overall.mean).not.toBe(3.08);
  });

  test('says so with a †, others do not', () => {
    expect(textsOf(draw()).filter((text) => text === '†')).toHaveLength(2);
    expect(lineOf('福祉部').isPartial).toBe(false);
    expect(lineOf('福祉部').interval).not.toBeNull();
  });

  test('of which all are hidden has no mean and no n', () => {
    const line = lineOf('会計課');
    expect(line).toMatchObject({ isHidden: true, isPartial: false, n: null, interval: null });
    expect(line.overall.mean).toBeNull();
  });
});

describe('n of a line', () => {
  const returned = (value: string, n: number | null) =>
    published(
      {
        ...{ fiscal_year: 2024, attribute: 'division', value, division: '' },
        ...{ returned: n, headcount: null, rate: null },
      },
      n === null,
    );

  test('is how many returned a sheet, where that is shown', () => {
    const rows = { ...heatMapRows, responses: [returned('総務部', 60), returned('税務部', null)] };
    const shown = heatMapLines(rows, settings);
    expect([lineOf('総務部', shown).n, lineOf('税務部', shown).n]).toEqual([60, 44]);
  });
});

describe('the lines', () => {
  test('stand in the order of the city, or from the highest mean with the hidden ones last', () => {
    expect(lines.map(({ label }) => label).slice(0, 3)).toEqual(['企画部', '総務部', '税務部']);
    const byMean = heatMapLines(heatMapRows, { ...settings, order: 'mean' });
    const means = byMean.map(({ overall }) => overall.mean ?? -1);
    expect(means).toEqual([...means].sort((a, b) => b - a));
    expect(byMean.slice(-2).map(({ label }) => label)).toEqual(['議会事務局', '会計課']);
  });

  test('of several divisions stand below their names, and by mean carry them', () => {
    const svg = draw({ unit: '課' }, sectionRows);
    expect(textsOf(svg).filter((text) => text === '福祉部')).toHaveLength(1);
    const byMean = heatMapLines(sectionRows, { ...settings, order: 'mean' });
    expect(byMean.map(({ label }) => label)).toEqual([
      '福祉部／福祉政策課',
      '福祉部／地域福祉課',
      '会計課／会計課',
    ]);
  });

  test('do not depend on the order of the rows of differences', () => {
    const expected = draw().outerHTML;
    const all = [...heatMapRows.differences];
    const shuffled = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
    fc.assert(
      fc.property(
        shuffled,
        (differences) => draw({}, { ...heatMapRows, differences }).outerHTML === expected,
      ),
      { numRuns: 3 },
    );
  });
});

describe('a change', () => {
  test('of a group is never coloured, because nobody judged it', () => {
    const svg = draw({ measure: 'change' });
    expect(svg.querySelectorAll('[aria-label="side"] > path')).toHaveLength(0);
    expect(textsOf(svg).filter((text) => text === '+0.10').length).toBeGreaterThan(100);
  });

  test('of everybody has an arrow where it is more than chance', () => {
    expect(textsOf(draw({ measure: 'change' }))).toContain('+0.16↑');
  });
});

describe('where it is drawn', () => {
  test('is as wide as it needs, and on a phone the list of what lies beyond error', () => {
    expect(Number(draw({}, heatMapRows, 700).getAttribute('width'))).toBeGreaterThan(700);
    const phone = draw({}, heatMapRows, 358);
    expect(phone.getAttribute('width')).toBe('358');
    expect(textsOf(phone)).not.toContain('税務部');
    expect(textsOf(phone)).toContain('差がはっきりした項目のない部：6');
    expect(textsOf(phone)).toContain('秘匿の部：2（x）');
  });

  test('has areas to point at and a ring on a page, and none of them in a file', () => {
    const chosen = '2:福祉部';
    const page = draw({ isInteractive: true, chosen });
    expect(page.querySelector(`[data-mark="${chosen}"]`)).not.toBeNull();
    expect(page.querySelectorAll('[data-mark]')).toHaveLength(18 * 15);
    const file = draw({ chosen });
    expect(file.outerHTML).not.toContain('data-');
    expect(file.outerHTML).toBe(draw().outerHTML);
  });

  test('without rows is an empty frame', () => {
    const none = { groups: [], differences: [], before: [], responses: [] };
    for (const width of [1172, 358]) {
      const svg = draw({ overall: undefined, items: [] }, none, width);
      expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('a label', () => {
  test.each([
    ['気づかい', ['気づかい']],
    ['意見の尊重', ['意見の', '尊重']],
    ['承認・称賛', ['承認・', '称賛']],
    ['目的への共感', ['目的への', '共感']],
    ['同僚の仕事の質', ['同僚の', '仕事の質']],
    ['ワークエンゲージメント', ['ワークエ', 'ンゲージ…']],
  ])('%s breaks into %j in the width of a cell', (label, expected) => {
    expect(breakLabel(label, 57, 12)).toEqual(expected);
  });

  test('is never wider than its room', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), (text) =>
        [fitLabel(text, 60, 12), ...breakLabel(text, 60, 12)].every(
          (line) => textWidth(line, 12) <= 60,
        ),
      ),
    );
  });
});
