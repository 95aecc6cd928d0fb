import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIGHT } from '#lib/charts/palette.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import { composeDrawing } from '#lib/export/compose-drawing.ts';
import { PAPER_WIDTH } from '#lib/export/report/report-document.ts';
import { isDrawn } from '#lib/figures/catalogue/catalogued-figure.ts';
import { FIGURES, figureOf } from '#lib/figures/catalogue/figure-catalogue.ts';
import { PAGE } from '#lib/report/block-height.ts';
import { drawnTexts, textsOutside, touchingTexts } from '../../charts/drawn-texts.ts';
import { ABSENT, openSampleCity, UNDER, type SampleCity } from './sample-ask.ts';

const LEAST_POINTS = 8;
/** The share of a page's height that a drawing may take, so that its words stand with it. */
const TALLEST = 0.8;

const OF_DIVISIONS: readonly FigureOptions[] = [
  ...['score', 'change'].map((values) => ({ values })),
  ...['position', 'age_band', 'employment_type', 'gender', 'tenure'].map((unit) => ({ unit })),
  { unit: 'section', division: '福祉部' },
];
const CASES: readonly (readonly [string, FigureOptions])[] = [
  ...FIGURES.filter(({ id, kind }) => kind === 'figure' && !ABSENT.includes(id)).map(
    ({ id }) => [id, UNDER[id] ?? {}] as const,
  ),
  ...OF_DIVISIONS.map((options) => ['divisions', options] as const),
];

let city: SampleCity;
const document = new JSDOM().window.document;
beforeAll(async () => {
  city = await openSampleCity();
}, 60_000);
afterAll(() => city.close());

async function drawn(id: string, options: FigureOptions) {
  const made = await figureOf(id)!.make(options, city.ask, city.context);
  if (made === null || !isDrawn(made)) throw new Error(`${id}: not drawn`);
  const settings = { width: PAPER_WIDTH, locale: 'ja', palette: LIGHT, document } as const;
  const chart = made.draw({ ...settings, isOnPaper: true });
  const caption = { number: '図1', title: 'a', subtitle: 'b', source: 'c' };
  const fileName = { city: '', document: '', date: '2026-10-02' };
  const { legend, table } = made;
  const words = { locale: 'ja', marking: null, fictional: true, fileName, caption } as const;
  return { chart, whole: composeDrawing({ ...words, chart, legend, table }) };
}

/** Size of the smallest letter in points, where a drawing is scaled into the room of a page. */
async function smallest(id: string, options: FigureOptions): Promise<number> {
  const { whole } = await drawn(id, options);
  const [width = 0, height = 0] = ['width', 'height'].map((side) =>
    Number(whole.getAttribute(side)),
  );
  const scale = Math.min(
    PAGE.width / Math.max(PAPER_WIDTH, width),
    (TALLEST * PAGE.height) / height,
  );
  return Math.min(...drawnTexts(whole).map(({ size }) => size * scale));
}

describe('a figure on A4', () => {
  it.each(CASES)('has no letter under 8 points: %s %j', async (id, options) => {
    expect(await smallest(id, options)).toBeGreaterThanOrEqual(LEAST_POINTS);
  });

  it('by 課 of a whole city is longer than a page, and smaller; of one 部 it fits', async () => {
    expect(await smallest('divisions', { unit: 'section' })).toBeLessThan(LEAST_POINTS);
  });

  it.each(CASES.filter(([id]) => ['divisions', 'items', 'plan-board'].includes(id)))(
    'set closer has no labels on each other, and none cut: %s %j',
    async (id, options) => {
      const { chart } = await drawn(id, options);
      expect(textsOutside(chart)).toEqual([]);
      expect(touchingTexts(chart)).toEqual([]);
    },
  );
});
