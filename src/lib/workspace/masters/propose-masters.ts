import type { MasterAttribute, Masters } from '#lib/domain/masters.ts';
import type { NameUse } from './count-names.ts';

type Tier = NonNullable<Masters['positions'][number]['tier']>;

/** Words of 職位 whose tier is the same in every city; 主査 and 主任 are not. */
const TIERS: readonly (readonly [Tier, RegExp])[] = [
  ['supervisory', /^(?:課長補佐|室長補佐|係長|主幹)(?:級|職)?$/u],
  ['managerial', /^(?:(?:局|部|次|課|室)長|参事|理事)(?:級|職)?$/u],
  ['general', /^(?:主事|技師|主事補|技師補|書記|係員|一般職員)(?:級|職)?$/u],
];
const NUMBERED = /^\d/u;

/**
 * Masters as the files have them, each list in the order of first sight (age bands by their numbers).
 * A tier is given to positions that mean the same everywhere, and to no other.
 */
export function proposeMasters(uses: readonly NameUse[]): Masters {
  const of = (attribute: MasterAttribute) => uses.filter((use) => use.attribute === attribute);
  const namesOf = (attribute: MasterAttribute) => of(attribute).map(({ name }) => name);
  return {
    divisions: divisionsOf(namesOf('division'), of('section')),
    positions: namesOf('position').map((name) => {
      const tier = TIERS.find(([, pattern]) => pattern.test(name))?.[0];
      return tier === undefined ? { name } : { name, tier };
    }),
    employmentTypes: namesOf('employment_type'),
    ageBands: byNumber(namesOf('age_band')),
    categories: namesOf('category'),
    renames: [],
  };
}

/** Sections below the division that stands beside them; one without a division has no place. */
function divisionsOf(divisions: readonly string[], sections: readonly NameUse[]) {
  return divisions.map((name) => ({
    name,
    sections: sections.filter(({ division }) => division === name).map((use) => use.name),
  }));
}

function byNumber(names: readonly string[]): string[] {
  if (!names.every((name) => NUMBERED.test(name))) return [...names];
  return [...names].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}
