import { byRank, choiceMarkId, choiceRanks, choiceRanksLegend } from '#lib/charts/choice-ranks.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { OTHER_OPTION } from '#lib/domain/survey/choice-question.ts';
import { optionFirstFinding } from '#lib/findings/choice-findings.ts';
import { integer, percent } from '#lib/i18n/format.ts';
import type { ChoicesRow } from '#lib/metrics/engagement-choices.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure, FigureMark, FigureTable } from '../figure.ts';
import { choiceBars } from '../native/response-natives.ts';
import { surveyPopulation, surveySource } from '../survey-captions.ts';
import { cellsOf } from '../table-figure.ts';

type Row = Published<ChoicesRow>;

/** How many of the first options a description names. */
const NAMED = 3;

/** The questions of one round that are 複数選択の設問, in the order of the questionnaire. */
export const choiceQuestions = (rows: readonly Row[], fiscalYear: FiscalYear): string[] => [
  ...new Set(rows.filter((row) => row.fiscal_year === fiscalYear).map(({ question }) => question)),
];

/** One 複数選択の設問 of one round: its options by rank, beside their ranks in the round before. */
export function choiceFigure(
  all: readonly Row[],
  { question, fiscalYear }: { readonly question: string; readonly fiscalYear: FiscalYear },
  overall: Published<OverallRow> | undefined,
  context: FigureContext,
): Figure | null {
  const { words, locale } = context;
  const asked = all.filter((row) => row.question === question);
  const rows = byRank(asked.filter((row) => row.fiscal_year === fiscalYear));
  const finding = optionFirstFinding(rows);
  if (!finding) return null;
  const title = words.findings.sentence(finding);
  const previousYear = rows.find((row) => row.previous_year !== null)?.previous_year ?? null;
  const hasPrevious = asked.some((row) => row.fiscal_year === previousYear);
  const answered = rows.find((row) => row.answered !== null)?.answered ?? null;
  const description = joined(context, [title, firstOptions(rows, context)]);
  const population = surveyPopulation(context, overall, fiscalYear, null);
  const table = choiceTable(rows, context);
  return {
    id: 'choices',
    metric: 'engagement.choices',
    title,
    subtitle: words.choices.subtitle(question, population, fiscalYear),
    note: joined(context, choiceNotes(rows, { question, previousYear, hasPrevious }, context)),
    source: surveySource(context, overall, fiscalYear),
    n: answered === null ? null : integer(answered, locale),
    description,
    legend: choiceRanksLegend({ locale }),
    draw: (settings) =>
      choiceRanks(rows, { ...settings, title, description, id: 'choices', hasPrevious }),
    table,
    native: choiceBars(table, context),
    marks: rows.map((row) => markOf(row, context)),
  };
}

const firstOptions = (rows: readonly Row[], { words, locale }: FigureContext): string =>
  rows
    .filter(({ share }) => share !== null)
    .slice(0, NAMED)
    .map(({ option, share }) => `${option} ${percent(share, locale)}`)
    .join(words.pages.listSeparator);

/** 注: that shares do not add up, what they are of, with what is compared, what is hidden. */
function choiceNotes(
  rows: readonly Row[],
  before: {
    readonly question: string;
    readonly previousYear: FiscalYear | null;
    readonly hasPrevious: boolean;
  },
  { words, workspace, minN }: FigureContext,
): (string | false)[] {
  const { notes } = words.choices;
  const { previousYear, hasPrevious } = before;
  const answered = rows.find((row) => row.answered !== null)?.answered ?? null;
  const isNew = (row: Row) =>
    row.rank !== null && row.previous_year !== null && row.previous_rank === null;
  const published = workspace.choiceRanks.find((rank) => rank.fiscalYear === previousYear);
  return [
    notes.several,
    answered !== null && notes.base(answered),
    previousYear !== null && notes.previous(previousYear),
    !hasPrevious && published !== undefined && notes.published(published.source),
    hasPrevious && rows.some(isNew) && notes.absent,
    notes.overlap,
    rows.some((row) => row.option === OTHER_OPTION) && notes.other,
    rows.some((row) => row.suppressed) && notes.hidden(minN),
    notes.everybody,
  ];
}

/** What is told of one option, or why nothing is. */
function markOf(row: Row, { words, minN }: FigureContext): FigureMark {
  const { mark } = words.choices;
  const { people, answered, share, rank, previous_rank: before, previous_share: was } = row;
  const { ci_low: low, ci_high: high } = row;
  const isKnown = people !== null && answered !== null && share !== null && rank !== null;
  return {
    id: choiceMarkId(row),
    label: row.option,
    details: isKnown
      ? [
          mark.share(share, people, answered),
          ...(low === null || high === null ? [] : [mark.interval(low, high)]),
          mark.rank(rank),
          ...(before === null ? [] : [mark.previous(before, was)]),
        ]
      : [mark.hidden(minN)],
  };
}

function choiceTable(rows: readonly Row[], { words, locale }: FigureContext): FigureTable {
  const t = words.choices.tables;
  const count = (value: number) => integer(value, locale);
  const share = (value: number) => percent(value, locale);
  return {
    columns: [
      { header: t.option },
      { header: t.rank, format: count, isStrong: true },
      { header: t.people, format: count },
      { header: t.answered, format: count },
      { header: t.share, format: share },
      { header: t.low, format: share },
      { header: t.high, format: share },
      { header: t.previousRank, format: count },
      { header: t.previousShare, format: share },
    ],
    rows: rows.map((row) => [
      row.option,
      ...cellsOf(row, [row.rank, row.people, row.answered, row.share, row.ci_low, row.ci_high]),
      ...[row.previous_rank, row.previous_share],
    ]),
  };
}
