import type { Published } from '#lib/disclosure/published.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { PlanAimRow } from '#lib/metrics/plan-aims.ts';
import type { PlanCapabilityRow } from '#lib/metrics/plan-capabilities.ts';

const different = (values: readonly unknown[]): number => new Set(values).size;

/** Where a needed ability has no course, or what is built where nothing is needed; `null` without a row. */
export function abilitiesFinding(rows: readonly Published<PlanCapabilityRow>[]): Finding | null {
  if (rows.length === 0) return null;
  const required = rows.filter((row) => row.required === 1);
  if (required.length > 0) {
    const gaps = required.filter((row) => row.gap === 1).length;
    return { code: 'abilities-without-course', values: { gaps, required: required.length } };
  }
  const abilities = different(rows.map(({ capability }) => capability));
  const positions = different(rows.flatMap(({ position }) => position ?? []));
  return { code: 'abilities-built', values: { abilities, positions } };
}

/** Which aim most courses serve; `null` where no course names one. */
export function aimsFinding(rows: readonly Published<PlanAimRow>[]): Finding | null {
  if (rows.length === 0) return null;
  const courses = Math.max(...rows.map((row) => row.courses));
  const most = rows.filter((row) => row.courses === courses).map(({ aim }) => aim);
  return { code: 'aims-served', values: { aims: rows.length, most, courses } };
}
