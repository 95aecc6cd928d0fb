import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BAND_SHAPES, bandPath } from '#lib/charts/band-mark.ts';
import { itemDotPlot } from '#lib/charts/item-dot-plot.ts';
import { itemTableChart } from '#lib/charts/item-table-chart.ts';
import type { Band } from '#lib/domain/bands.ts';
import { drawnTexts, textsOutside, touchingTexts } from './drawn-texts.ts';
import { itemSettings } from './gallery.ts';
import { changeRows, itemRows, published } from './published-rows.ts';

const NAMES = itemSettings(668).instrument.items.map(({ label }) => label);
const namesIn = (svg: SVGSVGElement) =>
  drawnTexts(svg)
    .filter(({ text }) => NAMES.includes(text))
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text);
const bold = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('[font-weight="700"] > text')].map(({ textContent }) => textContent);

describe('the order of items', () => {
  test('goes from the highest score to the lowest unless told otherwise', () => {
    const names = namesIn(itemDotPlot(itemRows, itemSettings(668)));
    expect([names.at(0), names.at(-2), names.at(-1)]).toEqual([
      '気づかい',
      '成長の対話',
      '承認・称賛',
    ]);
  });

  test('is that of the questionnaire where asked', () => {
    const svg = itemDotPlot(itemRows, { ...itemSettings(668), order: 'item' });
    expect(namesIn(svg)).toEqual(NAMES);
  });

  test('puts the largest change first where asked, whatever its sign', () => {
    const names = namesIn(itemDotPlot(itemRows, { ...itemSettings(668), order: 'change' }));
    expect(names.slice(0, 3)).toEqual(['学びの機会', '目的への共感', '成長の対話']);
  });

  test.each([
    ['dot plot', itemDotPlot],
    ['table', itemTableChart],
  ])('does not depend on the order of the rows: %s', (_name, chart) => {
    const expected = chart(itemRows, itemSettings(1172)).outerHTML;
    const shuffled = fc.shuffledSubarray([...itemRows], { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(shuffled, (rows) => chart(rows, itemSettings(1172)).outerHTML === expected),
      { numRuns: 10 },
    );
  });
});

describe('a band', () => {
  test('has a shape of its own, so that it is told without its colour', () => {
    const bands = Object.keys(BAND_SHAPES) as Band[];
    expect(new Set(bands.map((band) => bandPath(band, 13))).size).toBe(4);
  });

  test('is drawn by its shape: one high, six in between, six low', () => {
    const svg = itemDotPlot(itemRows, itemSettings(668));
    const count = (band: Band) =>
      svg.querySelectorAll(`[aria-label="dot"] > path[d="${bandPath(band, 13)}"]`).length;
    expect([count('high'), count('below_average'), count('low')]).toEqual([1, 6, 6]);
  });
});

describe('a band that is not decided', () => {
  const marks = (svg: SVGSVGElement) =>
    [...svg.querySelectorAll('[aria-label="dot"][stroke-dasharray] > path')].length;

  test('has a broken outline: the intervals of items 1, 5, 9 and 13 cross a threshold', () => {
    // 3.59 ± 0.065 crosses 3.6, 3.82 ± 0.065 crosses 3.8, 3.54 + 0.065 = 3.605, 3.14 + 0.065 = 3.205
    expect(marks(itemDotPlot(itemRows, itemSettings(668)))).toBe(4);
    expect(marks(itemTableChart(itemRows, itemSettings(1172)))).toBe(4);
  });

  test('is filled again where there is no interval to cross anything', () => {
    const rows = itemRows.map((row) => published({ ...row, ci_low: null, ci_high: null }));
    expect(marks(itemDotPlot(rows, itemSettings(668)))).toBe(0);
  });
});

describe('what can be pointed at', () => {
  const ids = (svg: SVGSVGElement) =>
    [...svg.querySelectorAll<SVGElement>('[data-mark]')].map(({ dataset }) => dataset.mark);

  test('is each item of the figure, in the order in which they stand', () => {
    const svg = itemDotPlot(itemRows, { ...itemSettings(668), isInteractive: true });
    expect(ids(svg)).toHaveLength(13);
    expect([ids(svg)[0], ids(svg).at(-1)]).toEqual(['item-5', 'item-4']); // 3.82 and 2.72
  });

  test('is in both parts of the table where it is narrow', () => {
    const svg = itemTableChart(itemRows, { ...itemSettings(358), isInteractive: true });
    expect(ids(svg)).toHaveLength(26);
    expect(new Set(ids(svg)).size).toBe(13);
  });

  test('is no part of a figure that is written out', () => {
    expect(ids(itemTableChart(itemRows, itemSettings(1172)))).toEqual([]);
  });
});

describe('the difference from the round before', () => {
  test('is bold with an arrow only where it is more than chance', () => {
    const svg = itemTableChart(itemRows, itemSettings(1172));
    const texts = drawnTexts(svg).map(({ text }) => text);
    expect(texts.filter((text) => text === '↑' || text === '↓')).toEqual(['↓', '↑']);
    expect(bold(svg)).toContain('+0.16');
    expect(bold(svg)).toContain('−0.12');
    expect(bold(svg)).not.toContain('+0.08');
    expect(texts).toContain('+0.08');
  });

  test('is left out of the dot plot where it may be chance', () => {
    const texts = drawnTexts(itemDotPlot(itemRows, itemSettings(668))).map(({ text }) => text);
    expect(texts).toContain('+0.16');
    expect(texts).not.toContain('+0.08');
  });

  test('of a hidden pair of rounds is an x', () => {
    const changes = changeRows.map((row) =>
      row.item === 12 ? published({ ...row, difference: null, distinguishable: null }, true) : row,
    );
    const svg = itemDotPlot(itemRows, { ...itemSettings(668), changes });
    expect(drawnTexts(svg).map(({ text }) => text)).toContain('x');
  });
});

test.each([1.2, 4.8])(
  'a mean of %s, outside the usual part of the scale, is not cut off',
  (mean) => {
    const rows = itemRows.map((row) =>
      row.item === 1 ? published({ ...row, mean, ci_low: mean - 0.1, ci_high: mean + 0.1 }) : row,
    );
    const svg = itemDotPlot(rows, itemSettings(668));
    expect(textsOutside(svg)).toEqual([]);
    expect(touchingTexts(svg)).toEqual([]);
    const xs = [...svg.querySelectorAll('[aria-label="dot"] > path')].map((path) =>
      Number(/translate\(([-\d.]+)/.exec(path.getAttribute('transform') ?? '')?.[1]),
    );
    expect(xs.every((x) => x > 110 && x < 570)).toBe(true);
  },
);

test('shares under 6 % of a bar are left to the table', () => {
  const svg = itemTableChart(itemRows.slice(3, 4), itemSettings(1172));
  // 31 of 630 is 4.9 %: no 5; the others are 18, 34, 29 and 14 %
  const texts = drawnTexts(svg).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['18', '34', '29', '14']));
  expect(texts.filter((text) => text === '5')).toHaveLength(1); // the key above the bars
});
