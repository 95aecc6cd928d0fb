import type { MasterAttribute, Rename } from '#lib/domain/masters.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';

/** A name and, of a section, the division it stands in. */
export type Name = { readonly name: string; readonly division: string | null };

/** What a name is called now. */
export type Renamer = (attribute: MasterAttribute, name: Name) => Name;

const keyOf = (attribute: MasterAttribute, name: string, division: string | null): string =>
  [attribute, normaliseText(name), division === null ? '' : normaliseText(division)].join('\u0000');

/** A chain of renames ends: nobody reorganises more often, and a circle would never. */
const LONGEST_CHAIN = 20;

/**
 * What names are called now, from the renames of the masters: a name renamed twice has its last name,
 * a section may move to another division. A rename of a section that names no division holds for it
 * in every division that has no rename of its own.
 */
export function renamer(renames: readonly Rename[]): Renamer {
  const rules = new Map(
    renames.map((rename) => [
      keyOf(rename.attribute, rename.from, rename.fromDivision ?? null),
      rename,
    ]),
  );
  const cache = new Map<string, Name>();

  const next = (attribute: MasterAttribute, { name, division }: Name): Name | null => {
    const rule =
      (division === null ? undefined : rules.get(keyOf(attribute, name, division))) ??
      rules.get(keyOf(attribute, name, null));
    if (!rule) return null;
    return { name: rule.to, division: rule.toDivision ?? division };
  };
  const follow = (attribute: MasterAttribute, first: Name): Name => {
    let now = first;
    for (let step = 0; step < LONGEST_CHAIN; step++) {
      const then = next(attribute, now);
      if (then === null || (then.name === now.name && then.division === now.division)) return now;
      now = then;
    }
    return first; // A circle says nothing.
  };
  return (attribute, name) => {
    if (rules.size === 0) return name;
    const key = `${keyOf(attribute, name.name, name.division)}\u0000${name.division === null}`;
    const known = cache.get(key);
    if (known) return known;
    const now = attribute === 'section' ? sectionNow(follow, name) : follow(attribute, name);
    cache.set(key, now);
    return now;
  };
}

type Follow = (attribute: MasterAttribute, name: Name) => Name;

/** A section by the division that the file names beside it, else by what that one is called now. */
function sectionNow(follow: Follow, { name, division }: Name): Name {
  const own = follow('section', { name, division });
  const isMoved = own.division !== division;
  if (isMoved || division === null) return own;
  const renamed = follow('division', { name: division, division: null }).name;
  if (own.name !== name) return { name: own.name, division: renamed };
  return follow('section', { name, division: renamed });
}
