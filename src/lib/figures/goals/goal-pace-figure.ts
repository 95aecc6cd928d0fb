import { goalPace } from '#lib/charts/goal-pace.ts';
import { fiscalMonth } from '#lib/domain/fiscal-year.ts';
import { goalPaceFinding } from '#lib/findings/goal-findings.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { paceBars } from '../native/goal-natives.ts';
import { goalSource, paceTable, type Outlook } from './goal-captions.ts';

/** The pace that the rest needs beside the present one. */
export function goalPaceFigure(outlook: Outlook, context: FigureContext): Figure | null {
  const finding = goalPaceFinding(outlook);
  if (!finding) return null;
  const { words } = context;
  const title = words.findings.sentence(finding);
  const description = joined(context, [title]);
  const table = paceTable(outlook, context);
  return {
    id: 'goal-pace',
    metric: 'goals.outlook',
    title,
    subtitle: words.pages.subtitles.pace(outlook.months_left, outlook.months_done),
    note: joined(context, [
      outlook.this_year !== null &&
        outlook.same_months_before !== null &&
        words.goalsPage.notes.sameMonths(
          outlook.this_year,
          outlook.same_months_before,
          fiscalMonth(outlook.as_of),
        ),
    ]),
    source: goalSource(context),
    n: null,
    description,
    legend: [],
    draw: (settings) => goalPace([outlook], { ...settings, title, description, id: 'goal-pace' }),
    table,
    native: paceBars(table, context),
  };
}
