import { beforeAll, expect, it } from 'vitest';
import { FIGURES } from '#lib/figures/catalogue/figure-catalogue.ts';
import type { ReportSource } from '#lib/report/composed-report.ts';
import { FiguresWithData } from '../../../src/routes/report/state/figures-with-data.svelte.ts';
import { sampleAnalysis } from '../../figures/sample-city.ts';
import { sourceOf } from '../../report/sample-source.ts';

let source: ReportSource;
let asked = 0;

beforeAll(async () => {
  const { ask, ...rest } = sourceOf(await sampleAnalysis(), { 'training.totals': [] });
  const counting: typeof ask = (metric, parameters) => {
    asked += 1;
    return ask(metric, parameters);
  };
  source = { ...rest, ask: counting };
}, 60_000);

const going = () => new AbortController().signal;
const known = (figures: FiguresWithData) =>
  FIGURES.filter(({ id }) => figures.has(id) !== undefined).length;

it('finds out of every figure whether it has data, and asks once', async () => {
  const figures = new FiguresWithData();
  expect(figures.has('items')).toBeUndefined();
  await figures.find(source, true, going());
  expect(known(figures)).toBe(FIGURES.length);
  expect(figures.has('items')).toBe(true);
  // Without attendances by category there is no table of them.
  expect(figures.has('results')).toBe(false);
  const before = asked;
  await figures.find(source, true, going());
  expect(asked).toBe(before);
});

it('does not say that a figure lacks data before the engine is up', async () => {
  const figures = new FiguresWithData();
  await figures.find(source, false, going());
  expect(figures.has('items')).toBe(true);
  expect(figures.has('results')).toBeUndefined();
});

it('stops where nobody wants to know any more, and goes on from there', async () => {
  const figures = new FiguresWithData();
  const stopping = new AbortController();
  const finding = figures.find(source, true, stopping.signal);
  stopping.abort();
  await finding;
  expect(known(figures)).toBe(0);
  await figures.find(source, true, going());
  expect(known(figures)).toBe(FIGURES.length);
});

it('knows nothing of other rows', async () => {
  const figures = new FiguresWithData();
  await figures.find(source, true, going());
  const ask: ReportSource['ask'] = (metric) => source.ask(metric);
  const finding = figures.find({ ...source, ask }, true, AbortSignal.abort());
  expect(known(figures)).toBe(0);
  await finding;
});
