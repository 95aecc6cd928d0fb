import {
  capabilityLegend,
  capabilityMarkId,
  capabilityMatrix,
} from '#lib/charts/plan/capability-matrix.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { abilitiesFinding } from '#lib/findings/ability-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import type { PlanCapabilityRow } from '#lib/metrics/plan-capabilities.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure, FigureMark } from '../figure.ts';
import { planSource } from './plan-captions.ts';

type Row = Published<PlanCapabilityRow>;
/** A row about a position. */
type PlacedRow = Row & { readonly position: string };

const isPlaced = (row: Row): row is PlacedRow => row.position !== null;

/**
 * The positions of the rows from the first steps of a career to the last: masters run from the top
 * down where their first position is managerial. Those that no master names follow as they come.
 */
function inCareerOrder(rows: readonly PlacedRow[], { workspace }: FigureContext): string[] {
  const named = [...new Set(rows.map(({ position }) => position))];
  const { positions } = workspace.masters;
  const masters = positions.map(({ name }) => name);
  const upwards = positions[0]?.tier === 'managerial' ? masters.toReversed() : masters;
  const known = upwards.filter((name) => named.includes(name));
  return [...known, ...named.filter((name) => !known.includes(name))];
}

const namesOf = (names: string | null, { words }: FigureContext): string =>
  (names ?? '').split('|').join(words.pages.listSeparator);

/**
 * Abilities × positions of one plan: courses, those for the future, and where a needed one has none.
 *
 * @param rows of one 年度 and plan
 */
export function capabilityFigure(rows: readonly Row[], context: FigureContext): Figure | null {
  const { words, locale, workspace } = context;
  const placed = rows.filter(isPlaced);
  const finding = abilitiesFinding(placed);
  const [first] = rows;
  if (!finding || !first) return null;
  const { subtitles, notes, tables: t, marks } = words.abilitiesPage;
  const title = words.findings.sentence(finding);
  const gaps = placed.filter((row) => row.gap === 1);
  const description = joined(context, [
    title,
    gaps.map((row) => marks.cell(row.position, row.capability)).join(words.pages.listSeparator),
  ]);
  const isRequired = placed.some((row) => row.required === 1);
  const { requiredSource } = workspace.plan;
  const count = (value: number) => integer(value, locale);
  const flag = (value: number) => (value === 1 ? t.yes : t.no);
  const details = (row: PlacedRow): FigureMark => ({
    id: capabilityMarkId(row),
    label: marks.cell(row.position, row.capability),
    details: [
      row.gap === 1 ? marks.gap : marks.courses(row.courses, row.future),
      ...(row.names === null ? [] : [namesOf(row.names, context)]),
      ...(row.attendances === null ? [] : [marks.attendances(row.attendances)]),
    ],
  });
  const positions = inCareerOrder(placed, context);
  return {
    id: 'plan-capabilities',
    metric: 'plan.capabilities',
    title,
    subtitle: subtitles.abilities(first.fiscal_year, first.plan),
    note: joined(context, [
      isRequired &&
        (requiredSource === '' ? notes.requiredUnnamed : notes.required(requiredSource)),
      !isRequired && notes.notRequired,
      placed.some(({ future }) => future > 0) && notes.future,
      notes.cancelled,
      rows.length > placed.length && notes.withoutPosition(rows.length - placed.length),
    ]),
    source: planSource(first.plan, first.fiscal_year, context),
    n: null,
    description,
    legend: capabilityLegend(placed, { locale }),
    draw: (settings) =>
      capabilityMatrix(placed, {
        ...settings,
        positions,
        title,
        description,
        id: 'plan-capabilities',
      }),
    table: {
      columns: [
        { header: t.ability },
        { header: t.position },
        { header: t.courses, format: count, isStrong: true },
        { header: t.future, format: count },
        { header: t.required },
        { header: t.gap },
        { header: t.attendances, format: count },
        { header: t.names },
      ],
      rows: placed.map((row) => [
        ...[row.capability, row.position, row.courses, row.future],
        ...[flag(row.required), flag(row.gap), row.attendances, namesOf(row.names, context)],
      ]),
    },
    marks: placed.map(details),
  };
}
