import { groupMarkId, itemByGroup, itemByGroupLegend } from '#lib/charts/item-by-group.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { UNKNOWN_VALUE } from '#lib/domain/attributes.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { REFERENCE_BELOW } from '#lib/domain/thresholds.ts';
import { integer, score, scoreDifference } from '#lib/i18n/format.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import { joined, type FigureContext } from './figure-context.ts';
import { SUPPRESSED, type Figure, type FigureMark, type TableCell } from './figure.ts';
import { groupDots } from './native/item-natives.ts';
import { surveySource } from './survey-captions.ts';
import type { SurveyRows } from './item-rows.ts';

type Row = Published<DifferencesRow>;
type Chosen = {
  readonly fiscalYear: FiscalYear;
  readonly attribute: string;
  /** An item, or 0 for the whole sheet. */
  readonly item: number;
  /** The group to which the page is narrowed: its row stands out, and no other goes. */
  readonly group: string | null;
};

/**
 * 13項目's second figure: one item in every group of an attribute against all others. It keeps all
 * groups whatever the page is narrowed to. `null` where there is nothing to show.
 */
export function itemByGroupFigure(
  differences: readonly Row[],
  chosen: Chosen,
  overall: SurveyRows['overall'],
  context: FigureContext,
): Figure | null {
  const { words, workspace, locale } = context;
  const { fiscalYear, attribute, item, group } = chosen;
  const rows = differences.filter(
    (row) => row.fiscal_year === fiscalYear && row.attribute === attribute && row.item === item,
  );
  if (!rows.some((row) => row.mean !== null)) return null;
  const w = words.itemsPage.byGroup;
  const label = workspace.instrument.items[item - 1]?.label;
  const what = item === 0 || label === undefined ? w.overall : w.item(label);
  const title = titleOf(rows, attribute, what, context);
  const all = overall.find((row) => row.fiscal_year === fiscalYear);
  const isSmall = rows.some((row) => row.n !== null && row.n < REFERENCE_BELOW);
  const hasHidden = rows.some((row) => row.suppressed);
  const marks = rows.map((row) => markOf(row, context));
  const description = joined(context, [title, ...marks.slice(0, 3).map(inWords)]);
  const table = tableOf(rows, attribute, context);
  return {
    id: 'item-by-group',
    metric: 'engagement.differences',
    title,
    subtitle: w.subtitle(attribute, fiscalYear),
    note: joined(context, [
      w.note,
      isSmall && w.small(REFERENCE_BELOW),
      hasHidden && words.pages.notes.suppressed(context.minN),
    ]),
    source: surveySource(context, all, fiscalYear),
    n: all?.respondents == null ? null : integer(all.respondents, locale),
    description,
    legend: itemByGroupLegend({ locale }),
    draw: (settings) =>
      itemByGroup(rows, { ...settings, title, description, id: 'item-by-group', chosen: group }),
    table,
    native: groupDots(table, rows, context),
    marks,
  };
}

/** The largest difference beyond error, or that there is none. */
function titleOf(
  rows: readonly Row[],
  attribute: string,
  what: string,
  { words }: FigureContext,
): string {
  const w = words.itemsPage.byGroup;
  const beyond = rows
    .filter((row) => row.distinguishable === true && row.value !== UNKNOWN_VALUE)
    .sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
  const [most] = beyond;
  return most && most.difference !== null
    ? w.differs(most.value, what, most.difference, beyond.length - 1)
    : w.alike(attribute, what);
}

function markOf(row: Row, { words, minN }: FigureContext): FigureMark {
  const { mark } = words.itemsPage;
  const label = row.division === '' ? row.value : `${row.division} ${row.value}`;
  const { mean, n, difference, distinguishable, ci_low: low, ci_high: high } = row;
  const details = [
    row.suppressed ? mark.hidden(minN) : null,
    mean === null ? null : mark.groupMean(mean),
    n === null ? null : mark.n(n),
    difference === null ? null : mark.difference(difference, distinguishable),
    low === null || high === null ? null : mark.differenceInterval(low, high),
  ].filter((line) => line !== null);
  return { id: groupMarkId(row), label, details };
}

const inWords = ({ label, details }: FigureMark) => [label, ...details].join(' ');

function tableOf(
  rows: readonly Row[],
  attribute: string,
  { words, locale }: FigureContext,
): Figure['table'] {
  const w = words.itemsPage.byGroup;
  const toDifference = (value: number) => scoreDifference(value, locale);
  const number = (format: (value: number) => string) => format;
  const cell = (row: Row, value: number | null): TableCell => (row.suppressed ? SUPPRESSED : value);
  return {
    columns: [
      { header: words.divisionsPage.unitName(attribute) },
      { header: w.mean, format: number((value) => score(value, locale)) },
      { header: w.difference, format: toDifference, isStrong: true },
      { header: w.low, format: toDifference },
      { header: w.high, format: toDifference },
      { header: words.pages.tables.n, format: (value) => integer(value, locale) },
    ],
    rows: rows.map((row) => [
      row.division === '' ? row.value : `${row.division} ${row.value}`,
      cell(row, row.mean),
      cell(row, row.difference),
      cell(row, row.ci_low),
      cell(row, row.ci_high),
      cell(row, row.n),
    ]),
  };
}
