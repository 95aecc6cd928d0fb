import { sectionCoverage, sectionCoverageLegend } from '#lib/charts/section-coverage.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { goalCoverageFinding } from '#lib/findings/goal-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import type { GoalCoverageRow } from '#lib/metrics/goals-coverage.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { goalSource, type Outlook } from './goal-captions.ts';

/** Which sections have somebody who reached a goal. */
export function goalCoverageFigure(
  rows: readonly Published<GoalCoverageRow>[],
  outlook: Outlook | undefined,
  context: FigureContext,
): Figure | null {
  const finding = goalCoverageFinding(rows);
  const goal = rows[0]?.goal;
  if (!finding || goal === undefined) return null;
  const { words, locale, asOf } = context;
  const t = words.pages.tables;
  const title = words.findings.sentence(finding);
  const description = joined(context, [title]);
  const { notes } = words.goalsPage;
  const [ever, now] = [outlook?.done_people ?? null, outlook?.in_post ?? null];
  return {
    id: 'goal-coverage',
    metric: 'goals.coverage',
    title,
    subtitle: words.pages.subtitles.coverage(goal, asOf ?? ''),
    note: joined(context, [
      now === null ? words.pages.notes.grain : notes.grainMoved,
      ever !== null && now !== null && notes.inPost(ever, now),
    ]),
    source: goalSource(context),
    n: null,
    description,
    legend: sectionCoverageLegend({ locale }),
    draw: (settings) =>
      sectionCoverage(rows, { ...settings, title, description, id: 'goal-coverage' }),
    table: {
      columns: [
        { header: t.division },
        { header: t.section },
        { header: t.people, format: (value) => integer(value, locale), isStrong: true },
        {
          header: words.goalsPage.tables.atCompletion,
          format: (value) => integer(value, locale),
        },
      ],
      rows: rows.map((row) => [row.division, row.section, row.people, row.people_at_completion]),
    },
  };
}
