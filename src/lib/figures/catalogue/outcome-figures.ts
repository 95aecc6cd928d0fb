import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { FigureContext } from '../figure-context.ts';
import { associationFigure } from '../outcomes/association-figure.ts';
import { behaviourFigure } from '../outcomes/behaviour-figure.ts';
import { prepostFigure } from '../outcomes/prepost-figure.ts';
import { reactionFigure } from '../outcomes/reaction-figure.ts';
import { catalogued } from './catalogued.ts';
import type { Ask, CataloguedFigure } from './catalogued-figure.ts';
import { chosenOf, isGone, unlessRefused } from './options.ts';

type OfCourse = { readonly fiscal_year: FiscalYear; readonly course: string };

/** What was measured of everybody, in the year that the options name. */
async function askYear(options: FigureOptions, ask: Ask) {
  const levels = (await ask('outcomes.levels')).filter(
    (row) => row.with_reaction + row.with_prepost + row.with_follow_up > 0,
  );
  const years = levels.map((row) => row.fiscal_year);
  const fiscalYear = chosenOf(options['year'], years, years.at(-1));
  if (fiscalYear === null) return null;
  const measured = [
    ...(await ask('outcomes.prepost')),
    ...(await ask('outcomes.reaction')),
    ...(await ask('outcomes.behaviour')),
  ].filter((row) => row.fiscal_year === fiscalYear && row.course !== '');
  return { fiscalYear, measured };
}

type Measured = 'outcomes.prepost' | 'outcomes.reaction' | 'outcomes.behaviour';

/** The rows of one level in the year and under the conditions that the options name. */
async function askLevel<Id extends Measured>(
  metric: Id,
  options: FigureOptions,
  ask: Ask,
  { workspace }: FigureContext,
) {
  const year = await askYear(options, ask);
  if (year === null) return null;
  const { fiscalYear, measured } = year;
  const { course, organiser, position } = options;
  const courses = measured.map((row) => row.course);
  const organisers = measured.map((row) => row.organiser);
  const positions = workspace.masters.positions.map(({ name }) => name);
  if (isGone(course, courses) || isGone(organiser, organisers)) return null;
  if (isGone(position, positions)) return null;
  const isWhole = organiser === undefined && position === undefined;
  const asked = isWhole ? {} : { organiser: organiser ?? '', position: position ?? '' };
  const all = await unlessRefused(ask(metric, asked));
  if (all === null) return null;
  const isShown = (row: OfCourse) =>
    row.fiscal_year === fiscalYear && [row.course, ''].includes(course ?? '');
  return { fiscalYear, course: course ?? '', rows: all.filter(isShown) };
}

/** The latest 年度 with a survey and enough 部. */
async function association(_options: FigureOptions, ask: Ask, context: FigureContext) {
  const all = await ask('outcomes.association');
  const known = all.findLast((row) => row.r !== null);
  const isOfYear = (row: { readonly fiscal_year: FiscalYear }) =>
    row.fiscal_year === known?.fiscal_year;
  const points = (await ask('outcomes.association_points')).filter(isOfYear);
  const overall = (await ask('engagement.overall')).find(isOfYear);
  return associationFigure(points, known, overall, context);
}

/** 研修効果. */
export const OUTCOME_FIGURES: readonly CataloguedFigure[] = [
  catalogued('prepost', {
    topic: 'outcomes',
    kind: 'figure',
    async make(options, ask, context) {
      const level = await askLevel('outcomes.prepost', options, ask, context);
      return level && prepostFigure(level.rows, level.fiscalYear, context);
    },
  }),
  catalogued('reaction', {
    topic: 'outcomes',
    kind: 'figure',
    async make(options, ask, context) {
      const level = await askLevel('outcomes.reaction', options, ask, context);
      return level && reactionFigure(level.rows, level.fiscalYear, level.course, context);
    },
  }),
  catalogued('behaviour', {
    topic: 'outcomes',
    kind: 'figure',
    async make(options, ask, context) {
      const level = await askLevel('outcomes.behaviour', options, ask, context);
      return level && behaviourFigure(level.rows, level.fiscalYear, context);
    },
  }),
  catalogued('training-and-score', { topic: 'outcomes', kind: 'figure', make: association }),
];
