import type { Issue } from '#lib/domain/issue.ts';
import { MASTER_ATTRIBUTES, type MasterAttribute, type Masters } from '#lib/domain/masters.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';
import { likenessOf, nearness } from './alike.ts';
import type { NameUse } from './count-names.ts';
import { renamer, type Name } from './rename.ts';

/** Below it, a suggestion would be a guess out of the blue. */
const NEAR_ENOUGH = 0.4;
/** A column with more names than this is no list of names: they are not compared with each other. */
const MOST_NAMES = 500;
/** A misspelling is rarer than what it misspells. */
const RARE = 0.1;

/**
 * What is odd about the names of the files: a name that the masters do not have, with the nearest one
 * they have; without masters of its attribute, a name that looks like another spelling of a commoner
 * one. Names that a rename takes care of are in order. Nothing is merged.
 */
export function checkNames(uses: readonly NameUse[], masters: Masters): Issue[] {
  const rename = renamer(masters.renames);
  const open = uses.flatMap((use) => {
    const now = rename(use.attribute, use);
    return [{ ...use, now }];
  });
  const sizes = new Map(
    MASTER_ATTRIBUTES.map((attribute) => [
      attribute,
      uses.filter((use) => use.attribute === attribute).length,
    ]),
  );
  return open.flatMap((use) => {
    if ((sizes.get(use.attribute) ?? 0) > MOST_NAMES) return [];
    const known = masterNames(masters, use.attribute);
    if (known.length > 0) return unknownName(use, known);
    if (use.now.name !== use.name) return [];
    return variantName(use, open);
  });
}

type RenamedUse = NameUse & { readonly now: Name };

/** The names that the masters have of an attribute, in their order. */
export function masterNames(masters: Masters, attribute: MasterAttribute): readonly Name[] {
  const plain = (names: readonly string[]) => names.map((name) => ({ name, division: null }));
  switch (attribute) {
    case 'division':
      return plain(masters.divisions.map(({ name }) => name));
    case 'section':
      return masters.divisions.flatMap(({ name: division, sections }) =>
        sections.map((name) => ({ name, division })),
      );
    case 'position':
      return plain(masters.positions.map(({ name }) => name));
    case 'employment_type':
      return plain(masters.employmentTypes);
    case 'age_band':
      return plain(masters.ageBands);
    case 'category':
      return plain(masters.categories);
  }
}

const isSame = (one: string, other: string) => normaliseText(one) === normaliseText(other);

function unknownName(use: RenamedUse, known: readonly Name[]): Issue[] {
  const { name, division } = use.now;
  const isKnown = known.some(
    (master) =>
      isSame(master.name, name) &&
      (division === null || master.division === null || isSame(master.division, division)),
  );
  if (isKnown) return [];
  const nearest = known
    .map((master) => ({ name: master.name, near: nearnessOf(use.now, master) }))
    .reduce((best, next) => (next.near > best.near ? next : best), { name: '', near: 0 });
  return [issue('name-unknown', use, nearest.near >= NEAR_ENOUGH ? nearest.name : null)];
}

function nearnessOf(name: Name, master: Name): number {
  const isSpelling = likenessOf(name.name, master.name) !== null;
  return isSpelling ? 1 : nearness(name.name, master.name);
}

/** A name is a variant of a commoner one, or of one equally common that was seen before. */
function variantName(use: RenamedUse, uses: readonly RenamedUse[]): Issue[] {
  const place = uses.indexOf(use);
  const commoner = uses.filter(
    (other, index) =>
      other.attribute === use.attribute &&
      other.division === use.division &&
      (other.count > use.count || (other.count === use.count && index < place)) &&
      isVariant(use, other),
  );
  const [best] = [...commoner].sort((a, b) => b.count - a.count);
  return best ? [issue('name-variant', use, best.now.name)] : [];
}

function isVariant(use: NameUse, other: NameUse): boolean {
  const likeness = likenessOf(use.name, other.name);
  return likeness === 'sure' || (likeness === 'if-rare' && use.count <= other.count * RARE);
}

function issue(code: string, use: NameUse, suggestion: string | null): Issue {
  return {
    ...{ code, level: 'check', file: use.files[0] ?? '', row: null, column: use.column },
    ...{ found: use.name, count: use.count },
    ...(suggestion === null ? {} : { suggestion }),
  };
}
