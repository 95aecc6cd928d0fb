import type { PlanFindingValues } from '#lib/domain/training/plan-finding.ts';
import { integer } from '../../format.ts';

const L = 'ja';
type Sentences = { [Code in keyof PlanFindingValues]: (values: PlanFindingValues[Code]) => string };

/** The day by which something is so; the last of a month by the month alone. */
export function byDay(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const isLast = new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
  return isLast ? `${month}月末` : `${month}月${day}日`;
}

/** Titles of the board of a plan, and what of it needs a look. */
export const planFindings: Sentences = {
  'plan-held': ({ asOf, planned, held }) =>
    `${byDay(asOf)}までの予定${integer(planned, L)}講座のうち${integer(held, L)}講座を実施した`,
  'plan-begins': ({ courses }) => `計画は${integer(courses, L)}講座。実施はこれから`,
  'plan-unrecorded': ({ planned }) => `予定の${integer(planned, L)}講座に、実施の記録はまだない`,
  'courses-under': ({ courses, course, attended, base }) =>
    courses === 1
      ? `「${course}」の受講は対象・定員${integer(base, L)}人のうち${integer(attended, L)}人で、85％に満たない`
      : `受講が対象・定員の85％に満たない講座が${integer(courses, L)}。「${course}」は${integer(base, L)}人のうち${integer(attended, L)}人`,
};
