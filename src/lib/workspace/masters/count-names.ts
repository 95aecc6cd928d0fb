import { MASTER_ATTRIBUTES, type MasterAttribute } from '#lib/domain/masters.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';
import type { ReadFile } from '../analyse.ts';
import { throughRows } from '../pauses.ts';
import { nameOf, namesIn, type NamedRow } from './named-values.ts';

/** A name as files use it: how often, in which files and years, under which header first. */
export type NameUse = {
  readonly attribute: MasterAttribute;
  /** As first spelt; spellings that differ in width only are one. */
  readonly name: string;
  /** The division that stands beside a section; `null` where none does, and of other attributes. */
  readonly division: string | null;
  readonly count: number;
  readonly files: readonly string[];
  readonly years: readonly number[];
  /** The header of its column in the first file, where it is known. */
  readonly column: string | null;
};

type Counting = Pick<NameUse, 'attribute' | 'name' | 'division' | 'column'> & {
  count: number;
  readonly files: Set<string>;
  readonly years: Set<number>;
};

/** What one file has of an attribute: name, then division, as spelt there. */
type Spelt = Map<string, Map<string | null, Counting>>;

/**
 * Every name of the masters' attributes over all files, in the order of first sight. The 区分 of a plan
 * is a list of its own and no 区分 of courses held.
 *
 * @throws the signal's reason
 */
export async function countNames(
  files: readonly ReadFile[],
  signal?: AbortSignal,
): Promise<NameUse[]> {
  const uses = new Map<string, Counting>();
  for (const file of files) {
    const { kind, rows } = file;
    if (kind === null) continue;
    const attributes = MASTER_ATTRIBUTES.filter((own) => kind !== 'plan' || own !== 'category');
    const spelt = new Map(
      attributes.map((attribute): [MasterAttribute, Spelt] => [
        attribute,
        new Map<string, Map<string | null, Counting>>(),
      ]),
    );
    const visit = (row: NamedRow) => {
      const names = namesIn(kind, row);
      for (const [attribute, own] of spelt) {
        const name = nameOf(names, attribute);
        if (name === null) continue;
        const division = attribute === 'section' ? nameOf(names, 'division') : null;
        const use = useOf(own, name, division, () =>
          findUse(uses, file, attribute, name, division),
        );
        use.count++;
        const year = row['fiscal_year'];
        if (typeof year === 'number') use.years.add(year);
      }
    };
    await throughRows(rows as readonly NamedRow[], visit, signal);
  }
  return [...uses.values()].map((use) => ({
    ...use,
    files: [...use.files],
    years: [...use.years].sort((a, b) => a - b),
  }));
}

function useOf(
  spelt: Spelt,
  name: string,
  division: string | null,
  find: () => Counting,
): Counting {
  let divisions = spelt.get(name);
  if (!divisions) spelt.set(name, (divisions = new Map<string | null, Counting>()));
  let use = divisions.get(division);
  if (!use) divisions.set(division, (use = find()));
  return use;
}

/** The use of a name over all files, however a file spells its width and spaces. */
function findUse(
  uses: Map<string, Counting>,
  { report, columns = [] }: ReadFile,
  attribute: MasterAttribute,
  name: string,
  division: string | null,
): Counting {
  const key = [attribute, normaliseText(name), normaliseText(division ?? '')].join('\u0000');
  let use = uses.get(key);
  if (!use) {
    const column = columns.find(({ id }) => id === attribute)?.header ?? null;
    use = { attribute, name, division, column, count: 0, files: new Set(), years: new Set() };
    uses.set(key, use);
  }
  use.files.add(report.name);
  return use;
}
