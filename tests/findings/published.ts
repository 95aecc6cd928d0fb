import { passGate } from '#lib/disclosure/gate.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { threshold } from '#lib/disclosure/threshold.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Protection } from '#lib/domain/protection.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { METRICS, type MetricId } from '#lib/metrics/catalogue.ts';
import type { RowOf } from '#lib/metrics/metric.ts';

type Row<Id extends MetricId> = RowOf<(typeof METRICS)[Id]>;

/**
 * Rows of a metric through the real gate at a threshold of ten, each judged by its own size alone,
 * the rest of each row filled in.
 */
export function published<Id extends MetricId>(
  id: Id,
  defaults: Row<Id>,
  rows: readonly Partial<Row<Id>>[],
): readonly Published<Row<Id>>[] {
  const full = rows.map((row) => ({ ...defaults, ...row }));
  return passGate(id, full, bySize(METRICS[id].protection), threshold(10)).rows;
}

/** Without the plan of the release, which needs a whole workspace. */
function bySize(protection: Protection): Protection {
  if (protection.kind === 'open') return protection;
  const { kind, size, hidden, distribution = [] } = protection;
  return { kind, size, hidden, distribution };
}

/** A finding as it is read, in Japanese and in English. */
export function sentences(finding: Finding | null): string {
  if (finding === null) return 'nothing';
  const of = (locale: Locale) => catalogue(locale).findings.sentence(finding);
  return `${of('ja')} | ${of('en')}`;
}
