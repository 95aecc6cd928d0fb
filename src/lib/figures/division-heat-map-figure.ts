import { heatMap } from '#lib/charts/heat-map.ts';
import {
  heatMapLines,
  type HeatMapLine,
  type HeatMapMeasure,
  type HeatMapOrder,
} from '#lib/charts/heat-map-lines.ts';
import { REFERENCE_BELOW } from '#lib/domain/thresholds.ts';
import { divisionFinding } from '#lib/findings/division-findings.ts';
import { scoreFinding } from '#lib/findings/engagement-findings.ts';
import { integer, score } from '#lib/i18n/format.ts';
import { divisionMarks } from './division-details.ts';
import { divisionEverybody, divisionGroups, type DivisionRows } from './division-rows.ts';
import { divisionTable } from './division-table.ts';
import { joined, type FigureContext } from './figure-context.ts';
import type { Figure } from './figure.ts';
import { bandNotes, surveyPopulation, surveySource } from './survey-captions.ts';

/** Room for the intervals beside thirteen items. */
const DOCUMENT_WIDTH = 1172;

/** How a page shows the groups; none of it changes a number. */
export type DivisionLook = {
  readonly measure: HeatMapMeasure;
  readonly order: HeatMapOrder;
  /** The chosen cell, by its mark. */
  readonly chosen?: string | null;
};

/** 部署別's figure with its lines, of which a page shows one cell by itself. */
export type DivisionFigure = Figure & { readonly lines: readonly HeatMapLine[] };

/** The groups of an attribute against every item, with what lies beyond error; `null` without groups. */
export function divisionHeatMapFigure(
  rows: DivisionRows,
  { measure, order, chosen = null }: DivisionLook,
  context: FigureContext,
): DivisionFigure | null {
  const { words, workspace } = context;
  const { instrument, bands } = workspace;
  const w = words.divisionsPage;
  const { attribute, fiscalYear, previousYear, position, division } = rows;
  const groups = divisionGroups(rows);
  const everybody = divisionEverybody(rows);
  const lines = heatMapLines(groups, { instrument, measure, order });
  if (lines.length === 0) return null;
  const name = position === null ? w.everybody : w.everybodyOf(position);
  const unit = w.unitName(attribute);
  const title = titleOf(rows, measure, context);
  const description = describe(title, lines, name, everybody.overall?.score ?? null, context);
  const population = surveyPopulation(context, everybody.overall, fiscalYear, position ?? division);
  const respondents = everybody.overall?.respondents ?? null;
  return {
    id: 'divisions',
    metric: measure === 'difference' ? 'engagement.differences' : 'engagement.groups',
    title,
    subtitle:
      measure === 'change' && previousYear !== null
        ? w.subtitles.change(attribute, population, fiscalYear, previousYear)
        : w.subtitles[measure === 'score' ? 'score' : 'difference'](
            attribute,
            population,
            fiscalYear,
          ),
    note: joined(context, notes(lines, unit, measure, context)),
    source: surveySource(context, everybody.overall, fiscalYear),
    n: respondents === null ? null : integer(respondents, context.locale),
    description,
    legend: [],
    documentWidth: DOCUMENT_WIDTH,
    draw: (settings) =>
      heatMap(groups, {
        ...settings,
        ...everybody,
        ...{ title, description, id: 'divisions', instrument, bands, measure, order },
        ...{ unit, everybody: name, chosen },
      }),
    table: divisionTable(lines, { unit, measure, everybody: { name, ...everybody } }, context),
    marks: divisionMarks(lines, { attribute, measure, previousYear }, context),
    lines,
  };
}

/** What differs; of changes, which nobody judged group by group, what is said of everybody. */
function titleOf(rows: DivisionRows, measure: HeatMapMeasure, { words, workspace }: FigureContext) {
  const { fiscalYear, previousYear, position, division } = rows;
  const { differences } = divisionGroups(rows);
  const of = (sentence: string) => {
    const group = position ?? division;
    return group === null ? sentence : words.pages.ofGroup(group, sentence);
  };
  const changes = rows.changes.filter((row) => row.previous_year === previousYear);
  const finding =
    measure === 'change'
      ? scoreFinding(rows.overall, changes, fiscalYear)
      : divisionFinding(differences, workspace.instrument);
  return finding === null
    ? of(words.divisionsPage.notJudged)
    : of(words.findings.sentence(finding));
}

function describe(
  title: string,
  lines: readonly HeatMapLine[],
  everybody: string,
  mean: number | null,
  context: FigureContext,
): string {
  const { locale, words } = context;
  const of = (label: string, value: number | null) => `${label} ${score(value, locale)}`;
  const known = lines.filter(({ overall }) => overall.mean !== null);
  const values = [
    ...(mean === null ? [] : [of(everybody, mean)]),
    ...known.map(({ label, overall }) => of(label, overall.mean)),
  ];
  return joined(context, [title, values.join(words.pages.listSeparator)]);
}

function notes(
  lines: readonly HeatMapLine[],
  unit: string,
  measure: HeatMapMeasure,
  context: FigureContext,
): (string | false)[] {
  const { words, minN } = context;
  const { notes: w } = words.divisionsPage;
  const isHidden = lines.some(({ overall, cells }) =>
    [overall, ...cells].some((cell) => cell.isHidden),
  );
  return [
    lines.some(({ isReference }) => isReference) && w.reference(REFERENCE_BELOW),
    lines.some(({ isPartial }) => isPartial) && w.partial,
    measure === 'change' ? w.changeNotJudged(unit) : w.judged,
    measure === 'difference' && w.others,
    w.means,
    ...bandNotes(context, []),
    isHidden && w.hidden(minN),
  ];
}
