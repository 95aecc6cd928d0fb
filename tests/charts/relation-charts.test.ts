import { describe, expect, test } from 'vitest';
import { bandPath } from '#lib/charts/band-mark.ts';
import { changeByItem } from '#lib/charts/change-by-item.ts';
import { countedBars } from '#lib/charts/counted-bars.ts';
import { driverByItem } from '#lib/charts/driver-by-item.ts';
import { enpsBar } from '#lib/charts/enps-bar.ts';
import { priorityPortfolio } from '#lib/charts/priority-portfolio.ts';
import { responseByAssumption } from '#lib/charts/response-by-assumption.ts';
import { responseByComposition } from '#lib/charts/response-by-composition.ts';
import { responseByGroup } from '#lib/charts/response-by-group.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { valueTicks } from '#lib/charts/value-axis.ts';
import { fitting, textWidth } from '#lib/charts/text-width.ts';
import { drawnTexts } from './drawn-texts.ts';
import { settingsAt } from './pictured-figure.ts';
import { published } from './published-rows.ts';
import { ofChanges } from './relation-figures.ts';
import {
  driverRows,
  enpsRow,
  fewDriverRows,
  pairRows,
  priorityRows,
  responseRows,
  roundItems,
} from './relation-rows.ts';

const instrument = THIRTEEN_ITEMS;
const at = (width: number) => settingsAt(width, '図');
const textsOf = (svg: SVGSVGElement) => drawnTexts(svg).map(({ text }) => text);
const boldOf = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('[font-weight="700"] > text')].map(({ textContent }) => textContent);
const hatched = (svg: SVGSVGElement) => svg.querySelectorAll('rect[fill^="url(#hatch-"]').length;
const changes = (rows = pairRows, width = 1172) =>
  changeByItem(rows, { ...at(width), ...ofChanges });

/** One row hidden, its values left in place by mistake. */
const hideCarelessly = <Row extends object>(rows: readonly Row[], index: number) =>
  rows.map((row, i) => published(row, i === index));

describe('a change', () => {
  test('is bold with an arrow only where it is more than chance', () => {
    const svg = changes();
    expect(textsOf(svg).filter((text) => text === '↑' || text === '↓')).toEqual(['↓', '↑']);
    expect(boldOf(svg)).toEqual(expect.arrayContaining(['−0.12', '+0.16']));
    expect(boldOf(svg)).not.toContain('+0.08');
  });

  test('that cannot be judged is no more than chance', () => {
    const open = pairRows.map((row) => published({ ...row, distinguishable: null }));
    expect(textsOf(changes(open))).not.toContain('↑');
  });

  test('of everybody comes first, the items in their order', () => {
    const names = ['全体（個人平均）', ...instrument.items.map(({ label }) => label)];
    const shuffled = [...pairRows].reverse();
    const drawn = drawnTexts(changes(shuffled))
      .filter(({ text }) => names.includes(text))
      .sort((a, b) => a.top - b.top);
    expect(drawn.map(({ text }) => text)).toEqual(names);
  });

  test('of another pair of rounds is not drawn', () => {
    const svg = changeByItem(pairRows, { ...at(1172), ...ofChanges, previousYear: 2022 });
    expect(textsOf(svg)).not.toContain('+0.16');
  });
});

describe('a relation', () => {
  test('comes from the strongest down, or in the order of the questionnaire', () => {
    const [first] = instrument.items;
    const top = (order: 'strength' | 'item') => {
      const names = instrument.items.map(({ label }) => label);
      const svg = driverByItem(driverRows, { ...at(560), instrument, order });
      const drawn = drawnTexts(svg).filter(({ text }) => names.includes(text));
      return drawn.sort((a, b) => a.top - b.top)[0]?.text;
    };
    expect(top('strength')).toBe('目的への共感'); // 0.58
    expect(top('item')).toBe(first?.label);
  });

  test('is grey where its interval holds 0', () => {
    const svg = driverByItem(fewDriverRows, { ...at(560), instrument });
    expect(boldOf(svg)).not.toContain('0.11'); // −0.05 to 0.43
    expect(boldOf(svg)).toContain('0.58');
  });

  test('has no share where too few answered every item', () => {
    const svg = driverByItem(fewDriverRows, { ...at(560), instrument });
    expect(textsOf(svg)).not.toContain('説明の割合');
  });
});

describe('改善の優先順位', () => {
  test('marks exactly the items of high importance and low satisfaction', () => {
    const svg = priorityPortfolio(priorityRows, { ...at(560), instrument });
    const first = svg.querySelectorAll(`path[d="${bandPath('low', 12)}"]`);
    // 得意の発揮, 承認・称賛, 目的への共感, 成長の対話 by the two 偏差値
    const expected = priorityRows.filter(
      (row) => (row.t_importance ?? 0) >= 50 && (row.t_satisfaction ?? 0) < 50,
    );
    expect(expected.map(({ item }) => item)).toEqual([3, 4, 8, 11]);
    expect(first).toHaveLength(4);
  });

  test('has lines from earlier places only where there was an earlier round', () => {
    const alone = priorityPortfolio(priorityRows, { ...at(560), instrument });
    expect(alone.querySelectorAll('[aria-label="earlier"] path')).toHaveLength(0);
  });

  test('holds its areas to point at only on a page', () => {
    const areas = (isInteractive: boolean) =>
      priorityPortfolio(priorityRows, { ...at(560), instrument, isInteractive }).querySelectorAll(
        '[data-mark]',
      ).length;
    expect([areas(false), areas(true)]).toEqual([0, 12]);
  });
});

describe('a hidden row', () => {
  const FIGURES: readonly [string, string[], SVGSVGElement][] = [
    ['change', ['−0.12', '−4.8'], changes(hideCarelessly(pairRows, 8))],
    ['relation', ['0.58'], driverByItem(hideCarelessly(driverRows, 7), { ...at(560), instrument })],
    [
      'rate',
      ['33.2%', '103／310人'],
      responseByGroup(hideCarelessly(responseRows, 0), { ...at(620), cityRate: 0.3 }),
    ],
    ['recommendation', ['11%', '55%'], enpsBar([published(enpsRow, true)], at(500))],
  ];

  test.each(FIGURES)('is an x on hatching: %s', (_name, _values, svg) => {
    expect(textsOf(svg)).toContain('x');
    expect(hatched(svg)).toBeGreaterThan(0);
  });

  test.each(FIGURES)('is nowhere in the file: %s', (_name, values, svg) => {
    for (const value of values) expect(textsOf(svg)).not.toContain(value);
  });

  test('of a change leaves neither difference nor n', () => {
    const [only] = pairRows.slice(8, 9);
    const svg = changes(only ? [published(only, true)] : []);
    expect(textsOf(svg).filter((text) => /^[+−]\d.*\d$/u.test(text) && text.length > 4)).toEqual(
      [],
    );
    expect(textsOf(svg)).not.toContain('620');
  });

  test('of a change, a relation or a place leaves no dot of it', () => {
    const dots = (svg: SVGSVGElement) => svg.querySelectorAll('[aria-label="dot"] path').length;
    const relation = driverByItem(hideCarelessly(driverRows, 7), { ...at(560), instrument });
    const place = priorityPortfolio(hideCarelessly(priorityRows, 7), { ...at(560), instrument });
    expect([dots(relation), dots(place)]).toEqual([11, 11]);
    const [all, change] = [dots(changes()), dots(changes(hideCarelessly(pairRows, 8)))];
    expect(all - change).toBe(1);
  });

  test('of a round leaves no dot of it', () => {
    const items = roundItems.map((row) =>
      row.fiscal_year === 2024 && row.item === 1 ? published(row, true) : row,
    );
    const dots = (svg: SVGSVGElement) => svg.querySelectorAll('[aria-label="dot"] path').length;
    const hidden = changeByItem(pairRows, { ...at(1172), ...ofChanges, items });
    expect(dots(changes()) - dots(hidden)).toBe(1);
  });

  test('of a group in the composition is hatched and has no difference', () => {
    const shares = [{ label: '部長級', respondents: null, staff: 0.02 }];
    const svg = responseByComposition(shares, at(500));
    expect(hatched(svg)).toBe(1);
    expect(textsOf(svg)).not.toContain('−2.0');
  });
});

test.each<[string, () => SVGSVGElement]>([
  ['changes', () => changes([])],
  ['relations', () => driverByItem([], { ...at(358), instrument })],
  ['priorities', () => priorityPortfolio([], { ...at(358), instrument })],
  ['rates', () => responseByGroup([], { ...at(358), cityRate: null })],
  ['composition', () => responseByComposition([], at(358))],
  ['assumptions', () => responseByAssumption([], at(358))],
  ['words', () => countedBars([], at(358))],
  ['recommendation', () => enpsBar([], at(358))],
])('the %s without rows are an empty frame, not a broken one', (_name, draw) => {
  const svg = draw();
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|\u26a0/u);
  expect(Number(svg.getAttribute('height'))).toBeGreaterThan(0);
});

describe('the ticks of values', () => {
  test.each([
    [[-0.23, 0.23], 5, [-0.2, -0.1, 0, 0.1, 0.2]],
    [[0, 0.7], 5, [0, 0.2, 0.4, 0.6]],
    [[27, 73], 5, [30, 40, 50, 60, 70]],
    [[0, 1], 4, [0, 0.5, 1]],
  ] as const)('in %j, about %i, are round', (domain, count, ticks) => {
    expect(valueTicks(domain, count)).toEqual(ticks);
  });
});

test('a name longer than its room ends in a dot, and fits', () => {
  expect(fitting('総務部', 100, 13)).toBe('総務部');
  const short = fitting('教育委員会事務局学校教育課', 80, 13);
  expect(short).toMatch(/^教育.*…$/u);
  expect(textWidth(short, 13)).toBeLessThanOrEqual(80);
});
