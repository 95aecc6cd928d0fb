import { describe, expect, test } from 'vitest';
import { attendancesAndAttendees } from '#lib/charts/attendances-and-attendees.ts';
import { choiceRanks } from '#lib/charts/choice-ranks.ts';
import { itemDotPlot } from '#lib/charts/item-dot-plot.ts';
import { itemByGroup } from '#lib/charts/item-by-group.ts';
import { itemTableChart } from '#lib/charts/item-table-chart.ts';
import { levelMeans } from '#lib/charts/level-means.ts';
import { responseBar } from '#lib/charts/response-bar.ts';
import { scoreRuler } from '#lib/charts/score-ruler.ts';
import { sparkBars } from '#lib/charts/spark-bars.ts';
import { drawnTexts } from './drawn-texts.ts';
import { itemSettings } from './gallery.ts';
import { settingsAt } from './pictured-figure.ts';
import {
  hiddenItem,
  itemRows,
  levelRows,
  overallRow,
  published,
  groupRows,
} from './published-rows.ts';
import { choiceRow } from './relation-rows.ts';
import { reachRows, totalRows } from './training/training-rows.ts';

const textsOf = (svg: SVGSVGElement) => drawnTexts(svg).map(({ text }) => text);
const hatched = (svg: SVGSVGElement) => svg.querySelectorAll('rect[fill^="url(#hatch-"]').length;

/** The rows with one of them hidden, its values left in place by mistake. */
const hideCarelessly = <Row extends object>(rows: readonly Row[], at: number) =>
  rows.map((row, index) => published(row, index === at));

/** Each figure with one hidden row, and what that row's values would read. */
const FIGURES: readonly [string, string[], () => SVGSVGElement][] = [
  [
    'item dot plot',
    ['2.99'],
    () => itemDotPlot(hideCarelessly(itemRows, 1), { ...itemSettings(668), changes: [] }),
  ],
  [
    'item table',
    ['2.99', '620'],
    () => itemTableChart(hideCarelessly(itemRows, 1), itemSettings(1172)),
  ],
  ['level means', ['3.29'], () => levelMeans(hideCarelessly(levelRows, 0), itemSettings(560))],
  [
    'attendances and attendees',
    ['実 298', '延べ 365', '14.4%'],
    () => attendancesAndAttendees(hideCarelessly(reachRows, 0), settingsAt(427, '受講')),
  ],
  [
    'response bar',
    ['未回答 1,405人'],
    () => responseBar([published(overallRow, true)], settingsAt(196, '回収率')),
  ],
  [
    'items by group',
    ['3.12', '+0.14', '62'],
    () => itemByGroup(hideCarelessly(groupRows, 0), settingsAt(1172, '部署別')),
  ],
  [
    'ranks of options',
    ['1位', '295人', '49.5%', '2位→1位'],
    () =>
      choiceRanks(
        hideCarelessly([choiceRow(['関係', 295, 1, 2]), choiceRow(['成果', 98, 2, 1])], 0),
        {
          ...settingsAt(668, '順位'),
          hasPrevious: true,
        },
      ),
  ],
  ['score ruler', [], () => scoreRuler([published(overallRow, true)], itemSettings(196))],
  ['spark bars', [], () => sparkBars(hideCarelessly(totalRows, 0), settingsAt(91, '推移'))],
];

describe.each(FIGURES)('a hidden value in the %s', (_name, values, draw) => {
  const svg = draw();

  test('is an x on hatching', () => {
    expect(textsOf(svg)).toContain('x');
    expect(hatched(svg)).toBeGreaterThan(0);
  });

  test('is nowhere in the file', () => {
    for (const value of values) expect(textsOf(svg)).not.toContain(value);
  });
});

describe('the item table', () => {
  test('hides a distribution that may not be shown, and keeps its mean', () => {
    const hidden = hiddenItem(itemRows[0] ?? ({} as never));
    const counts = Object.fromEntries([1, 2, 3, 4, 5].map((value) => [`count_${value}`, null]));
    const rows = itemRows.map((row) =>
      row.item === 1 ? published({ ...row, ...counts, top2_share: hidden.top2_share }) : row,
    );
    const svg = itemTableChart(rows, itemSettings(1172));
    expect(textsOf(svg)).toContain('3.59');
    expect(textsOf(svg)).not.toContain('54%');
    expect(hatched(svg)).toBe(1);
  });

  test('shows a distribution in three parts where only its shares may be shown', () => {
    const counts = Object.fromEntries([1, 2, 3, 4, 5].map((value) => [`count_${value}`, null]));
    const shares = { top2_share: 0.5, bottom2_share: 0.2 };
    const rows = itemRows.slice(0, 1).map((row) => published({ ...row, ...counts, ...shares }));
    const svg = itemTableChart(rows, itemSettings(1172));
    // 5+4, 3 and 2+1: 50, 30 and 20 %
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['50', '30', '20']));
    expect(hatched(svg)).toBe(0);
  });

  test('leaves an item without answers blank: a blank is no x', () => {
    const rows = itemRows.map((row) =>
      row.item === 1 ? published({ ...hiddenItem(row), suppressed: false }) : row,
    );
    const svg = itemTableChart(rows, itemSettings(1172));
    expect(textsOf(svg)).not.toContain('x');
    expect(hatched(svg)).toBe(0);
  });
});

test('a figure without anything to hide has no hatching', () => {
  expect(hatched(itemTableChart(itemRows, itemSettings(1172)))).toBe(0);
});
