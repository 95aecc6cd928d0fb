import { changeByItem, changeByItemLegend } from '#lib/charts/change-by-item.ts';
import type { ChangeOrder } from '#lib/charts/change-lines.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { itemsMovedFinding, overallMovedFinding } from '#lib/findings/change-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import type { SurveyRows } from '../item-rows.ts';
import { changeDots } from '../native/driver-natives.ts';
import { surveyPopulation, surveySource, suppressionNotes } from '../survey-captions.ts';
import { changeTable } from './change-tables.ts';
import { changeMarks } from './relation-marks.ts';

/** More rounds than these would leave no room between the items. */
const MOST_ROUNDS = 4;
/** Room for the means of the rounds beside the differences. */
const TABLE_WIDTH = 1172;

/** The changes of one pair of rounds. */
export const ofPair = (
  changes: readonly Published<ChangeRow>[],
  fiscalYear: FiscalYear,
  previousYear: FiscalYear,
) => changes.filter((row) => row.fiscal_year === fiscalYear && row.previous_year === previousYear);

/** The rounds up to the one shown, the latest of them, with the compared one among them. */
function roundsOf(rows: SurveyRows, previousYear: FiscalYear): FiscalYear[] {
  const until = rows.overall
    .map((row) => row.fiscal_year)
    .filter((year) => year <= rows.fiscalYear)
    .sort((a, b) => a - b);
  const latest = until.slice(-MOST_ROUNDS);
  return latest.includes(previousYear) ? latest : [previousYear, ...latest.slice(1)];
}

/** 変化と要因's first figure: what moved between two rounds, and by more than chance. */
export function changeFigure(
  rows: SurveyRows,
  previousYear: FiscalYear,
  order: ChangeOrder,
  context: FigureContext,
): Figure | null {
  const { words, workspace, locale } = context;
  const { instrument, bands } = workspace;
  const { fiscalYear } = rows;
  const changes = ofPair(rows.changes, fiscalYear, previousYear);
  const finding = itemsMovedFinding(changes, instrument) ?? overallMovedFinding(changes);
  if (!finding) return null;
  const overall = rows.overall.find((row) => row.fiscal_year === fiscalYear);
  const before = rows.overall.find((row) => row.fiscal_year === previousYear);
  const title = words.findings.sentence(finding);
  const overallFinding = overallMovedFinding(changes);
  const description = joined(context, [
    title,
    overallFinding !== null && words.findings.sentence(overallFinding),
  ]);
  const population = surveyPopulation(context, overall, fiscalYear, rows.group);
  const rounds = roundsOf(rows, previousYear);
  const items = rows.items.filter((row) => row.fiscal_year === fiscalYear);
  const lines = {
    ...{ locale, instrument, bands, fiscalYear, previousYear, rounds },
    ...{ overall: rows.overall, items: rows.items, order },
  };
  const table = changeTable(changes, rows, rounds, context);
  return {
    id: 'changes',
    metric: 'engagement.change',
    title,
    subtitle: words.driversPage.subtitles.change(population, fiscalYear, previousYear),
    note: joined(context, [
      ...changeNotes(changes, context),
      words.pages.notes.bands(bands.definedBy, bands.low, bands.high),
      ...suppressionNotes(context, items),
    ]),
    source: surveySource(
      context,
      overall,
      fiscalYear,
      words.pages.sources.previous(previousYear, before?.respondents ?? null),
    ),
    n: overall?.respondents == null ? null : integer(overall.respondents, locale),
    description,
    documentWidth: TABLE_WIDTH,
    legend: changeByItemLegend({ locale, fiscalYear, previousYear, rounds }),
    draw: (settings) =>
      changeByItem(changes, {
        ...settings,
        title,
        description,
        id: 'changes',
        ...lines,
      }),
    table,
    native: changeDots(table, changes, lines, context),
    marks: changeMarks(changes, context),
  };
}

/** 注: whom the ranges speak of, what is grey, what could be told, what is not in both rounds. */
function changeNotes(
  changes: readonly Published<ChangeRow>[],
  { words, workspace }: FigureContext,
): (string | false)[] {
  const { notes } = words.driversPage;
  const detectable = changes.find((row) => row.item === 0)?.smallest_detectable ?? null;
  const apart = changes
    .filter((row) => row.item > 0 && !row.suppressed && row.difference === null)
    .map((row) => workspace.instrument.items[row.item - 1]?.label ?? String(row.item));
  return [
    notes.hollow,
    notes.families,
    detectable !== null && notes.detectable(detectable),
    apart.length > 0 && notes.notCommon(apart.join(words.pages.listSeparator)),
    notes.interval,
    notes.overallIsPersonMean,
  ];
}
