import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartId } from '#lib/charts/accessible-svg.ts';
import { freeBox, placesAround, spread, withoutTouching } from '#lib/charts/label-placement.ts';
import { linearScale, roundTicks } from '#lib/charts/linear-scale.ts';
import { LIGHT } from '#lib/charts/palette.ts';
import { scoreDomain } from '#lib/charts/score-scale.ts';
import { contrast, MIN_CONTRAST, textOnFill } from '#lib/charts/text-on-fill.ts';
import { textWidth } from '#lib/charts/text-width.ts';
import { gallery } from './gallery.ts';
import { settingsAt } from './pictured-figure.ts';

describe('text on a filled area', () => {
  const fills = [
    ...LIGHT.answers,
    ...Object.values(LIGHT.zones),
    ...Object.values(LIGHT.categories).flat(),
    LIGHT.training,
    LIGHT.trainingStrong,
    LIGHT.trainingSoft,
    LIGHT.trainingMiddle,
  ];

  test.each(fills)('on %s can be read', (fill) => {
    expect(contrast(textOnFill(fill, LIGHT), fill)).toBeGreaterThanOrEqual(MIN_CONTRAST);
  });

  test.each([
    ['#00428c', '#ffffff'],
    ['#39abff', LIGHT.ink],
    ['#259d63', LIGHT.ink], // white reaches only 3.5
    ['#197a4b', '#ffffff'], // white reaches 5.4
  ])('on %s is %s', (fill, text) => {
    expect(textOnFill(fill, LIGHT)).toBe(text);
  });

  test('black on white is 21:1, a colour on itself 1:1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#115a36', '#115a36')).toBe(1);
  });
});

describe('the width of a text', () => {
  test.each([
    ['', 0],
    ['気づかい', 40],
    ['10', 11.2],
    ['実績 138人', 49.8], // three squares, three digits, a space
  ])('of %j is about %s px at 10 px', (text, width) => {
    expect(textWidth(text, 10)).toBeCloseTo(width);
  });

  test('grows with every character', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        (a, b) => textWidth(a + b, 12) > textWidth(a, 12),
      ),
    );
  });
});

describe('round ticks', () => {
  test.each([
    [753, 4, [0, 200, 400, 600]],
    [500, 5, [0, 100, 200, 300, 400, 500]],
    [2500, 5, [0, 500, 1000, 1500, 2000, 2500]],
    [8.62, 5, [0, 2, 4, 6, 8]],
    [0, 4, [0]],
  ])('up to %s, about %s', (max, count, ticks) => {
    expect(roundTicks(max, count)).toEqual(ticks);
  });

  test('stay within the axis and are never many', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e7, noNaN: true }), (max) => {
        const ticks = roundTicks(max, 5);
        return ticks.length <= 6 && ticks.every((tick) => tick <= max * (1 + 1e-6));
      }),
    );
  });

  test('a scale of a single value stays where it begins', () => {
    expect(linearScale([3, 3], [10, 90])(3)).toBe(10);
  });
});

describe('the score scale', () => {
  test.each([
    [
      [3.25, 2.72, 3.82],
      [2.5, 4.1],
    ],
    [[2.31], [2.3, 4.1]],
    [
      [null, 4.55],
      [2.5, 4.6],
    ],
    [[], [2.5, 4.1]],
  ])('of %j is %j', (values, domain) => {
    expect(scoreDomain(values)).toEqual(domain);
  });
});

describe('labels', () => {
  const area = { x: 0, y: 0, width: 300, height: 200 };
  const size = { width: 60, height: 20 };

  test('stand right below their point where nothing is in the way', () => {
    const box = freeBox(placesAround({ x: 100, y: 100 }, size), [], area);
    expect(box?.x).toBeGreaterThanOrEqual(100);
    expect(box?.y).toBeGreaterThanOrEqual(100);
  });

  test('give way to a line and stay inside the area', () => {
    const line = [
      { x: 0, y: 120 },
      { x: 300, y: 120 },
    ];
    const box = freeBox(placesAround({ x: 290, y: 110 }, size), [line], area);
    expect(box && (box.y > 120 || box.y + box.height < 120)).toBe(true);
    expect(box && box.x + box.width <= 300).toBe(true);
  });

  test('are moved apart in their order', () => {
    expect(spread([100, 104], 18)).toEqual([100, 118]);
    expect(spread([104, 100], 18)).toEqual([118, 100]);
    expect(spread([50, 150], 18)).toEqual([50, 150]);
  });

  test('of one line leave out the less important one', () => {
    const [kept, ...others] = withoutTouching(
      [
        { middle: 50, width: 20 },
        { middle: 60, width: 20 },
      ],
      2,
    );
    expect([kept?.middle, others]).toEqual([50, []]);
  });
});

describe('ids', () => {
  const ids = (svg: SVGSVGElement) => [...svg.querySelectorAll('[id]')].map(({ id }) => id);

  test('are unique over all figures of the gallery', () => {
    const all = gallery.flatMap(({ file, draw }) => ids(draw({ id: file })));
    expect(new Set(all).size).toBe(all.length);
  });

  test('are the same for the same figure, and differ where the page says so', () => {
    const settings = settingsAt(358, '図');
    expect(chartId(settings, 'a')).toBe(chartId(settingsAt(358, '図'), 'a'));
    expect(chartId({ ...settings, id: 'second' }, 'a')).not.toBe(chartId(settings, 'a'));
  });
});
