import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIGHT } from '#lib/charts/palette.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import { isDrawn } from '#lib/figures/catalogue/catalogued-figure.ts';
import { FIGURES, figureOf } from '#lib/figures/catalogue/figure-catalogue.ts';
import { PAPER_WIDTH } from '#lib/export/report/report-document.ts';
import { ABSENT, openSampleCity, UNDER, type SampleCity } from './sample-ask.ts';

let city: SampleCity;
const document = new JSDOM().window.document;

beforeAll(async () => {
  city = await openSampleCity();
}, 60_000);
afterAll(() => city.close());

const make = (id: string, options: FigureOptions = {}) => {
  const figure = figureOf(id);
  if (figure === null) throw new Error(`no figure ${id}`);
  return figure.make(options, city.ask, city.context);
};

describe('the catalogue', () => {
  it('names every figure once', () => {
    const ids = FIGURES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const figure of FIGURES) expect(figure.name({}, city.context)).not.toBe('');
  });

  it.each(FIGURES.map(({ id }) => id))('makes %s of the sample city', async (id) => {
    const made = await make(id, UNDER[id]);
    if (ABSENT.includes(id)) return expect(made).toBeNull();
    expect(made?.id).toBe(id);
    const { title, subtitle, source, table } = made!;
    for (const text of [title, subtitle, source]) expect(text.trim()).not.toBe('');
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    const known = figureOf(id)!;
    expect(isDrawn(made!)).toBe(known.kind === 'figure');
    if (!isDrawn(made!)) return;
    expect(made.description).not.toBe('');
    const settings = { width: PAPER_WIDTH, locale: 'ja', palette: LIGHT, document } as const;
    const drawn = made.draw({ ...settings, isOnPaper: true });
    expect(Number(drawn.getAttribute('width'))).toBeLessThanOrEqual(PAPER_WIDTH);
  });
});

/** The sources below a folder of `src`, by path. */
function sourcesOf(folder: string, ending: string): string[] {
  const root = new URL(`../../../src/${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(new URL(path, root), 'utf8'));
}

describe('what is made on pages', () => {
  it('is catalogued, every figure and table that rests on a metric', () => {
    const found = sourcesOf('lib/figures', '.ts').flatMap((source) =>
      [...source.matchAll(/\bid: '([^']+)',\s+metric: '/gu)].map(([, id]) => id ?? ''),
    );
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter((id) => figureOf(id) === null)).toEqual([]);
  });

  it('can be put into the report wherever it stands', () => {
    const tags = sourcesOf('routes', '.svelte').flatMap(
      (source) => source.match(/<(?:PageFigure|PageTable)\s(?:[^>]|=>)*?\/?>/gu) ?? [],
    );
    expect(tags.length).toBeGreaterThan(30);
    expect(tags.filter((tag) => !/\brequest\b/u.test(tag))).toEqual([]);
  });
});
