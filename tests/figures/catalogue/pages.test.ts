import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inMasterOrder } from '#lib/figures/response/response-rows.ts';
import { figureOf } from '#lib/figures/catalogue/figure-catalogue.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { TableFigure } from '#lib/figures/table-figure.ts';
import { driverFigures } from '../../../src/routes/engagement/drivers/driver-figures.ts';
import { responseFigures } from '../../../src/routes/engagement/response/response-figures.ts';
import { openSampleCity, type SampleCity } from './sample-ask.ts';

// What pages put together themselves, from the results that they hold, is what the catalogue makes.

let city: SampleCity;

beforeAll(async () => {
  city = await openSampleCity();
}, 60_000);
afterAll(() => city.close());

/** Words and data of a figure. */
const told = ({ id, metric, title, subtitle, note, source, table }: Figure | TableFigure) => ({
  ...{ id, metric, title, subtitle, note, source },
  headers: table.columns.map(({ header }) => header),
  rows: table.rows,
});

async function expectSame(shown: Figure | TableFigure | null): Promise<void> {
  if (shown === null) throw new Error('the page shows nothing');
  const made = await figureOf(shown.id)?.make({}, city.ask, city.context);
  if (!made) throw new Error(`the catalogue makes nothing of ${shown.id}`);
  expect(told(made)).toEqual(told(shown));
}

describe('a page and the catalogue', () => {
  it('show the same relations, priorities and details', async () => {
    const { analysis, context } = city;
    const rows = {
      ...{ drivers: analysis.metrics['engagement.drivers'], fiscalYear: 2024, previousYear: 2023 },
      priorities: analysis.metrics['engagement.priorities'],
    };
    const shown = driverFigures(analysis, rows, 'strength', context);
    const all = [shown.drivers, shown.priorities, shown.index, ...shown.tables];
    expect(all).toHaveLength(6);
    for (const figure of all) await expectSame(figure);
  });

  it('show the same response', async () => {
    const { analysis, context } = city;
    const inRound = analysis.metrics['engagement.response'].filter(
      (row) => row.fiscal_year === 2024,
    );
    const groups = inRound.filter(({ attribute }) => attribute === 'division');
    const rows = {
      ...{ fiscalYear: 2024, attribute: 'division' },
      city: inRound.find(({ attribute }) => attribute === 'all'),
      groups: inMasterOrder(groups, context.workspace),
    };
    const comments = (await city.ask('engagement.comments', { attribute: 'division' })).filter(
      (row) => row.fiscal_year === 2024,
    );
    const shown = responseFigures(analysis, rows, comments, context);
    const { rate, composition, assumptions, keywords, details } = shown;
    for (const figure of [rate, composition, assumptions, keywords, shown.comments, ...details]) {
      await expectSame(figure);
    }
  });
});
