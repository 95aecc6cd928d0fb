import { EVERYBODY } from '#lib/domain/attributes.ts';
import type { Protection, Tells } from '#lib/domain/protection.ts';
import type { Published, PublishedTable } from './published.ts';
import { OVERALL, RETURNED, type Release, type ReleasePlan } from './release-plan.ts';
import { isTooSmall, isTooSmallForDistribution, type Threshold } from './threshold.ts';

type Row = Record<string, unknown>;

/** What the rows of a survey metric are published under. */
export type ReleaseScope = {
  readonly plan: ReleasePlan;
  /** The group asked for, where the rows name none themselves. */
  readonly asked: {
    readonly attribute?: unknown;
    readonly value?: unknown;
    readonly division?: unknown;
  };
};

function without(row: Row, keys: readonly string[]): Row {
  return { ...row, ...Object.fromEntries(keys.map((key) => [key, null])) };
}

function sizeOf(row: Row, key: string, metric: string): number {
  const size = row[key];
  if (typeof size !== 'number' || !(size >= 0)) {
    throw new TypeError(`gate ${metric}: row has no ${key}`);
  }
  return size;
}

const text = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise;

/** The items that a row tells something of. */
function itemsOf(row: Row, tells: Tells, plan: ReleasePlan): readonly number[] {
  if (tells === 'returned') return [RETURNED];
  if (tells === 'item') return [Number(row['item'])];
  return tells === 'level' ? plan.items(Number(row['level'])) : [OVERALL, ...plan.items(null)];
}

/** The strictest release of anything that a row tells, in each of its rounds. */
function releaseOf(row: Row, tells: Tells, { plan, asked }: ReleaseScope): Release {
  const group = 'attribute' in row ? row : asked;
  const years = [row['fiscal_year'], row['previous_year']].filter((year) => year !== undefined);
  const releases = years.flatMap((year) =>
    itemsOf(row, tells, plan).map((item) =>
      plan.of({
        fiscalYear: Number(year),
        attribute: text(group['attribute'], EVERYBODY),
        value: text(group['value'], ''),
        division: text(group['division'], ''),
        item,
      }),
    ),
  );
  if (releases.includes('hidden')) return 'hidden';
  // The spread of scores over many items gives no answer to one of them away.
  return tells !== 'items' && releases.includes('mean-only') ? 'mean-only' : 'shown';
}

/** Whether a row may be shown, by the number of people it rests on and by the plan. */
function judge(
  row: Row,
  metric: string,
  protection: Protection & { kind: 'group' },
  limit: Threshold,
  scope?: ReleaseScope,
): Release {
  const size = sizeOf(row, protection.size, metric);
  if (isTooSmall(size, limit)) return 'hidden';
  if (protection.tells === undefined) {
    return isTooSmallForDistribution(size, limit) ? 'mean-only' : 'shown';
  }
  if (!scope) throw new TypeError(`gate ${metric}: there is no plan for its groups`);
  // Nobody is no secret: a group of the staff from which no sheet came back.
  if (protection.size === 'returned' && size === 0) return 'shown';
  return releaseOf(row, protection.tells, scope);
}

/** The row without its parts about too few other people; of a part without a size nobody is told. */
function withoutSmallParts(
  row: Row,
  { parts = [] }: Protection & { kind: 'group' },
  limit: Threshold,
): Row {
  const small = parts.filter(({ size }) => isTooSmall(Number(row[size] ?? 0), limit));
  return small.reduce<Row>((rest, { hidden }) => without(rest, hidden), row);
}

function protect(
  found: Row,
  metric: string,
  protection: Protection,
  limit: Threshold,
  scope?: ReleaseScope,
): Row {
  if (protection.kind === 'open') return { ...found, suppressed: false };
  const { hidden, distribution = [], shares = [] } = protection;
  const release = judge(found, metric, protection, limit, scope);
  const row = withoutSmallParts(found, protection, limit);
  if (release === 'hidden') {
    return { ...without(row, [...hidden, ...distribution, ...shares]), suppressed: true };
  }
  if (release === 'shown') return { ...row, suppressed: false };
  const size = sizeOf(row, protection.size, metric);
  const tellsTooMuch = (key: string) =>
    isTooSmallForDistribution(size, limit) || row[key] === 0 || row[key] === 1;
  return { ...without(row, [...distribution, ...shares.filter(tellsTooMuch)]), suppressed: false };
}

/**
 * The disclosure gate: the only place where rows become published ones. Every value of a group
 * under the threshold is gone afterwards, the group's size with it, and so is all that the plan of
 * the release withholds because it would give a small group away.
 *
 * @param metric the metric's id, kept with the table
 * @param rows finished rows of the metric; not changed
 * @param scope the plan of the release, needed where the protection `tells` of survey groups
 * @returns the rows in the same order, each with `suppressed`
 * @throws TypeError when a row of a protected metric has no size, or its groups no plan
 */
export function passGate<R extends Row>(
  metric: string,
  rows: readonly R[],
  protection: Protection,
  limit: Threshold,
  scope?: ReleaseScope,
): PublishedTable<R> {
  return {
    metric,
    minN: limit.minN,
    internal: limit.internal,
    rows: rows.map((row) =>
      protect(row, metric, protection, limit, scope),
    ) as unknown as Published<R>[],
  };
}
