import { readFileSync, readdirSync } from 'node:fs';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { Ask } from '#lib/figures/catalogue/catalogued-figure.ts';
import { figureContext, type FigureContext } from '#lib/figures/figure-context.ts';
import { nativeSession } from '#lib/workspace/native-session.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';

const FOLDER = new URL('../../../data/minori-city/', import.meta.url);

/** The sample city's survey does not ask for a recommendation. */
export const ABSENT: readonly string[] = ['enps'];
/** What figures are shown under, where the page's own conditions show nothing of them. */
export const UNDER: Readonly<Record<string, FigureOptions>> = {
  'goal-total': { goal: '全職員' },
};

/** The sample city with its engine running, so that groups can be asked for. */
export type SampleCity = {
  readonly analysis: Analysis;
  readonly ask: Ask;
  readonly context: FigureContext;
  readonly close: () => Promise<void>;
};

/** Opens the sample city; whoever does closes it. */
export async function openSampleCity(): Promise<SampleCity> {
  const session = nativeSession();
  const files = readdirSync(FOLDER).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(encodeURIComponent(name), FOLDER))),
  }));
  const analysis = await session.open(files);
  const { workspace, min_n: minN, as_of: asOf } = analysis.settings;
  return {
    analysis,
    context: figureContext(workspace, { minN, asOf, locale: 'ja' }),
    ask: async (metric, parameters = {}) =>
      Object.keys(parameters).length === 0
        ? analysis.metrics[metric]
        : (await session.query(metric, parameters)).rows,
    close: () => session.close(),
  };
}
