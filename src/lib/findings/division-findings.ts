import type { Published } from '#lib/disclosure/published.ts';
import { DIVISION_POSITION } from '#lib/domain/attributes.ts';
import type { Finding } from '#lib/domain/finding.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { REFERENCE_BELOW } from '#lib/domain/thresholds.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';

/** So many items of one group on one side are worth a second half of the sentence. */
const SEVERAL = 2;

type Row = Published<DifferencesRow>;
type Beyond = Row & { readonly difference: number };

const nameOf = (row: Row) => (row.attribute === DIVISION_POSITION ? row.division : row.value);
const isBeyond = (row: Row): row is Beyond =>
  row.item > 0 && row.distinguishable === true && row.difference !== null;

/**
 * The largest difference of a group from all others that is more than chance, groups for reference
 * only where no other has one; and another group with several such items on one side. `null` where
 * nothing could be judged.
 *
 * @param rows the differences of one attribute in one round
 */
export function divisionFinding(rows: readonly Row[], instrument: Instrument): Finding | null {
  const judged = rows.filter((row) => row.item > 0 && row.distinguishable !== null);
  const [first] = judged;
  if (!first) return null;
  const { attribute } = first;
  const beyond = judged.filter(isBeyond);
  const firm = beyond.filter((row) => (row.n ?? 0) >= REFERENCE_BELOW);
  const isReference = firm.length === 0;
  const largest = (isReference ? beyond : firm).reduce<Beyond | null>(
    (most, row) =>
      most === null || Math.abs(row.difference) > Math.abs(most.difference) ? row : most,
    null,
  );
  if (largest === null) {
    const groups = new Set(judged.map((row) => `${row.division} ${row.value}`)).size;
    return { code: 'groups-do-not-differ', values: { attribute, groups } };
  }
  const group = nameOf(largest);
  return {
    code: 'groups-differ',
    values: {
      attribute,
      group,
      item: {
        item: largest.item,
        label: instrument.items[largest.item - 1]?.label ?? String(largest.item),
      },
      difference: largest.difference,
      isReference,
      also: mostItems(firm.filter((row) => nameOf(row) !== group)),
    },
  };
}

/** The group with the most items on one side of all others; of equal ones the first. */
function mostItems(rows: readonly Beyond[]) {
  const sides = new Map<string, { group: string; items: number; isHigher: boolean }>();
  for (const row of rows) {
    const isHigher = row.difference > 0;
    const id = `${String(isHigher)} ${row.division} ${row.value}`;
    const items = (sides.get(id)?.items ?? 0) + 1;
    sides.set(id, { group: nameOf(row), items, isHigher });
  }
  const [most] = [...sides.values()].sort((a, b) => b.items - a.items);
  return most && most.items >= SEVERAL ? most : null;
}
