import { countedBars } from '#lib/charts/counted-bars.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { aimsFinding } from '#lib/findings/ability-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import type { PlanAimRow } from '#lib/metrics/plan-aims.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { planSource } from './plan-captions.ts';

/**
 * How many courses of one plan serve which aim or policy.
 *
 * @param rows of one 年度 and plan
 */
export function aimsFigure(
  rows: readonly Published<PlanAimRow>[],
  context: FigureContext,
): Figure | null {
  const { words, locale } = context;
  const finding = aimsFinding(rows);
  const [first] = rows;
  if (!finding || !first) return null;
  const { subtitles, notes, tables: t } = words.abilitiesPage;
  const title = words.findings.sentence(finding);
  const count = (value: number) => integer(value, locale);
  const description = joined(context, [
    title,
    rows.map((row) => `${row.aim} ${count(row.courses)}`).join(words.pages.listSeparator),
  ]);
  const bars = rows.map((row) => ({
    label: row.aim,
    count: row.courses,
    share: null,
    isHidden: row.suppressed,
  }));
  const attendances = rows.some((row) => row.attendances !== null);
  return {
    id: 'plan-aims',
    metric: 'plan.aims',
    title,
    subtitle: subtitles.aims(first.fiscal_year, first.plan),
    note: joined(context, [notes.severalAims, attendances && notes.attendances]),
    source: planSource(first.plan, first.fiscal_year, context),
    n: null,
    description,
    legend: [],
    draw: (settings) =>
      countedBars(bars, { ...settings, subject: 'training', title, description, id: 'plan-aims' }),
    table: {
      columns: [
        { header: t.aim },
        { header: t.courses, format: count, isStrong: true },
        { header: t.attendances, format: count },
        { header: t.names },
      ],
      rows: rows.map((row) => [
        ...[row.aim, row.courses, row.attendances],
        row.names.split('|').join(words.pages.listSeparator),
      ]),
    },
  };
}
