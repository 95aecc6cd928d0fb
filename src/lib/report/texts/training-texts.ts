import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import { attendancesFinding } from '#lib/findings/training-findings.ts';
import { askTraining, type TrainingView } from '#lib/figures/catalogue/training-rows.ts';
import type { Ask } from '#lib/figures/catalogue/catalogued-figure.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import { saidOf, type Said } from './said.ts';

/** From so many years on a trend may be looked for. METHODS §13. */
const YEARS_FOR_TREND = 8;

const whom = ({ scope, lastYear }: TrainingView) => `${lastYear} ${scope.join(' ')}`;

const sum = (values: readonly (number | null)[]): number | null =>
  values.includes(null) ? null : values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The totals of the years shown. */
const totalsOf = ({ rows, years }: TrainingView) =>
  rows['training.totals'].filter((row) => years.includes(row.fiscal_year));

function attendancesSaid(view: TrainingView): Said | null {
  const totals = totalsOf(view);
  const { lastYear: year, years } = view;
  const last = totals.filter((row) => row.fiscal_year === year);
  const before = totals.filter((row) => row.fiscal_year === years.at(-2));
  const attendances = sum(last.map((row) => row.attendances));
  if (last.length === 0 || attendances === null) return null;
  const values = {
    ...{ year, attendances, courses: sum(last.map((row) => row.courses)) },
    previous: before.length === 0 ? null : sum(before.map((row) => row.attendances)),
  };
  return { about: `attendances ${whom(view)}`, text: { code: 'attendances', values } };
}

/** What moved 延べ in the last year, where one category made up most of it. */
function moverSaid(view: TrainingView): Said | null {
  const last = view.years.slice(-2);
  const totals = totalsOf(view).filter((row) => last.includes(row.fiscal_year));
  const finding = attendancesFinding(totals);
  const mover = finding?.code === 'attendances-and-change' ? finding.values.mover : null;
  return mover && { about: `mover ${whom(view)}`, text: { code: 'mover', values: mover } };
}

const trendSaid = ({ years }: TrainingView): Said | null =>
  years.length >= YEARS_FOR_TREND || years.length < 2
    ? null
    : { about: 'trend', text: { code: 'trend', values: { years: years.length } } };

/** What is said beside 区分 × 年度: 延べ of the last year and its change, and that years are few. */
export async function totalTexts(
  options: FigureOptions,
  ask: Ask,
  context: FigureContext,
): Promise<readonly Said[]> {
  const view = await askTraining(options, ask, context);
  if (view === null || (options['count'] ?? 'attendances') !== 'attendances') return [];
  return saidOf(attendancesSaid(view), moverSaid(view), trendSaid(view));
}

/** 実人数 and 受講率 of the last year. */
export async function reachTexts(
  options: FigureOptions,
  ask: Ask,
  context: FigureContext,
): Promise<readonly Said[]> {
  const view = await askTraining(options, ask, context);
  const row = view?.rows['training.people'].find((own) => own.fiscal_year === view.lastYear);
  if (!view || !row || row.attendees === null) return [];
  const { attendees, headcount, rate } = row;
  const values = { year: view.lastYear, attendees, headcount, rate };
  return [{ about: `reach ${whom(view)}`, text: { code: 'reach', values } }];
}
