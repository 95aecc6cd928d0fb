import type { MasterAttribute, Masters, Rename } from '#lib/domain/masters.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';
import { masterNames } from '#lib/workspace/masters/check-names.ts';
import type { NameUse } from '#lib/workspace/masters/count-names.ts';
import { proposeMasters } from '#lib/workspace/masters/propose-masters.ts';

export type Tier = NonNullable<Masters['positions'][number]['tier']>;

/** One name of a list, with how the open files use it. */
export type MasterLine = {
  readonly key: string;
  readonly name: string;
  /** The division that a section belongs to. */
  readonly division: string | null;
  /** Rows and files that use it; none for a name that only the lists have. */
  readonly rows: number;
  readonly files: number;
  readonly tier: Tier | null;
};

const keyOf = (name: string, division: string | null): string =>
  [normaliseText(name), normaliseText(division ?? '')].join('\u0000');

const isRenamed = (renames: readonly Rename[], attribute: MasterAttribute) =>
  function (name: string, division: string | null): boolean {
    return renames.some(
      (rename) =>
        rename.attribute === attribute &&
        normaliseText(rename.from) === normaliseText(name) &&
        (rename.fromDivision === undefined ||
          normaliseText(rename.fromDivision) === normaliseText(division ?? '')),
    );
  };

/** The lists that the officer keeps; where one is empty, the one that the files propose. */
export function mastersInUse(masters: Masters, names: readonly NameUse[]): Masters {
  const proposed = proposeMasters(names);
  const either = <T>(own: readonly T[], other: readonly T[]): T[] => [
    ...(own.length > 0 ? own : other),
  ];
  return {
    divisions: either(masters.divisions, proposed.divisions),
    positions: either(masters.positions, proposed.positions),
    employmentTypes: either(masters.employmentTypes, proposed.employmentTypes),
    ageBands: either(masters.ageBands, proposed.ageBands),
    categories: either(masters.categories, proposed.categories),
    renames: masters.renames,
  };
}

/**
 * The names of one list in its order, then those that only the files have. A name that is counted
 * under another one is not among them.
 */
export function masterLines(
  attribute: MasterAttribute,
  masters: Masters,
  names: readonly NameUse[],
): MasterLine[] {
  const inUse = mastersInUse(masters, names);
  const used = names.filter((use) => use.attribute === attribute);
  const usesByKey = new Map(used.map((use) => [keyOf(use.name, use.division), use]));
  const tiers = new Map(inUse.positions.map(({ name, tier }) => [normaliseText(name), tier]));
  const seen = new Set<string>();
  const renamed = isRenamed(masters.renames, attribute);
  return [...masterNames(inUse, attribute), ...used].flatMap(({ name, division }) => {
    const key = keyOf(name, division);
    if (seen.has(key) || renamed(name, division)) return [];
    seen.add(key);
    const use = usesByKey.get(key);
    const tier = attribute === 'position' ? tiers.get(normaliseText(name)) : undefined;
    return [
      {
        ...{ key, name, division, tier: tier ?? null },
        ...{ rows: use?.count ?? 0, files: use?.files.length ?? 0 },
      },
    ];
  });
}

/** The lists with these lines in place of one of them. A section without a division has no place. */
export function withLines(
  masters: Masters,
  attribute: MasterAttribute,
  lines: readonly MasterLine[],
): Masters {
  const names = lines.map(({ name }) => name);
  switch (attribute) {
    case 'division':
      return {
        ...masters,
        divisions: names.map((name) => ({
          name,
          sections: masters.divisions.find((one) => one.name === name)?.sections ?? [],
        })),
      };
    case 'section':
      return {
        ...masters,
        divisions: masters.divisions.map(({ name: division }) => ({
          name: division,
          sections: lines.filter((line) => line.division === division).map(({ name }) => name),
        })),
      };
    case 'position':
      return {
        ...masters,
        positions: lines.map(({ name, tier }) => (tier === null ? { name } : { name, tier })),
      };
    case 'employment_type':
      return { ...masters, employmentTypes: names };
    case 'age_band':
      return { ...masters, ageBands: names };
    case 'category':
      return { ...masters, categories: names };
  }
}

/** The lines with one of them a place further up (-1) or down (1), sections among their own. */
export function moved(
  lines: readonly MasterLine[],
  line: MasterLine,
  by: -1 | 1,
): readonly MasterLine[] {
  const peers = lines.filter(({ division }) => division === line.division);
  const other = peers[peers.indexOf(line) + by];
  if (!other) return lines;
  return lines.map((one) => (one === line ? other : one === other ? line : one));
}

/** That one name is counted under another one. */
export function renameTo(
  attribute: MasterAttribute,
  from: MasterLine,
  to: Pick<MasterLine, 'name' | 'division'>,
): Rename {
  return {
    ...{ attribute, from: from.name, to: to.name },
    ...(from.division === null ? {} : { fromDivision: from.division }),
    ...(to.division === null ? {} : { toDivision: to.division }),
  };
}
