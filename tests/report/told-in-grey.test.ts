import { describe, expect, it } from 'vitest';
import type { LegendEntry } from '#lib/charts/legend.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import { lightness } from '#lib/charts/text-on-fill.ts';
import { areToldApart, isToldInGrey } from '#lib/report/checks/told-in-grey.ts';
import { unusualLetters } from '#lib/report/checks/unusual-letters.ts';

const square = (color: string, border?: string): LegendEntry => ({
  ...{ shape: 'square', color, label: color },
  ...(border === undefined ? {} : { border }),
});
const told = (...legend: LegendEntry[]) => isToldInGrey({ legend, native: null });

describe('a figure in grey', () => {
  it('has the lightness that the palette was chosen by', () => {
    // L* of answers 5 to 1, and of the five categories, as the visual guide prints them.
    expect(LIGHT.answers.map((color) => Math.round(lightness(color)))).toEqual([
      29, 67, 91, 83, 42,
    ]);
    expect(lightness('#000000')).toBe(0);
    expect(lightness('#ffffff')).toBeCloseTo(100, 9);
  });

  it('tells two colours apart from a difference of 15 on', () => {
    expect(areToldApart('#115a36', '#259d63')).toBe(true);
    // Blue and orange of about the same lightness: 36 and 42.
    expect(areToldApart('#0055ad', '#ac3e00')).toBe(false);
    expect(areToldApart('#51b883', '#51B883')).toBe(true);
  });

  it('needs another shape, outline or grey beside each other', () => {
    expect(told(square('#0055ad'), square('#ac3e00'))).toBe(false);
    expect(told(square('#0055ad'), { ...square('#ac3e00'), shape: 'hatch' })).toBe(true);
    expect(told(square('#0055ad'), square('#ac3e00', '#1a1a1a'))).toBe(true);
    expect(told(square('#0055ad'), square('#ffffff'), square('#ac3e00'))).toBe(true);
  });

  it('takes printed values and markers of native charts for text and shape', () => {
    const series = (color: string, more: object = {}) => ({
      name: color,
      values: [1],
      color,
      ...more,
    });
    const bars = (...own: ReturnType<typeof series>[]) =>
      isToldInGrey({
        legend: [],
        native: {
          ...{ kind: 'bar', stacking: 'stacked', categories: ['一'], series: own },
          valueAxis: { format: '0' },
        },
      });
    expect(bars(series('#0055ad'), series('#ac3e00'))).toBe(false);
    expect(
      bars(series('#0055ad', { hasLabels: true }), series('#ac3e00', { hasLabels: true })),
    ).toBe(true);
    expect(bars(series('#0055ad'), series('#ac3e00', { marker: 'diamond' }))).toBe(true);
  });
});

describe('letters of a report', () => {
  it('are unusual beyond the basic plane and in private use, each named once', () => {
    const blocks = [{ kind: 'paragraph', id: 'p', text: '𠮷野と𠮷田、\ue000、x̄＝Σx' }] as const;
    const document = { title: '報告書', subtitle: '', issuer: '' };
    expect(unusualLetters({ ...document, blocks })).toEqual(['𠮷', '\ue000']);
  });
});
