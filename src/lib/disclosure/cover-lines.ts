import type { Figure, RoundGroup, RoundGroups } from './round-groups.ts';
import type { Threshold } from './threshold.ts';

/** The attribute whose groups are parts of another's, and that other one. */
const CHILD = 'section';
const PARENT = 'division';

/** Groups whose sum is published, and the people in the sum who are in none of them. */
type Line = { readonly groups: readonly RoundGroup[]; readonly others: number };

/** The most figures that any group of a round has. */
const figuresOf = (groups: RoundGroups): number =>
  Math.max(0, ...[...groups.values()].map((own) => own[0]?.hidden.length ?? 0));

/**
 * Hides, along every sum that is published, the groups whose figure the sum less what is shown would
 * give away: of one attribute for the whole city, and of the 課 of each 部, from the top down. What
 * stays hidden along a sum is nothing, or two groups or more with enough people together (METHODS
 * §12, steps 3 and 5). Since every group shown is large enough, the smallest one more always is
 * enough, and no other is cheaper.
 */
export function coverLines(groups: RoundGroups, limit: Threshold): void {
  const figures = [...Array(figuresOf(groups)).keys()];
  let changed = true;
  const cover = (line: Line, figure: Figure) => {
    while (needsCover(line, figure, limit)) {
      const next = smallestShown(line, figure);
      if (!next) return;
      next.hide(figure);
      changed = true;
    }
  };
  while (changed) {
    changed = false;
    for (const own of groups.values()) {
      for (const group of own) changed = group.hideOverallWithItems() || changed;
      for (const figure of figures) cover({ groups: own, others: 0 }, figure);
    }
    for (const figure of figures) {
      for (const parent of groups.get(PARENT) ?? []) {
        const children = childrenOf(parent, groups);
        if (!parent.isHidden(figure)) cover(lineOf(parent, children, figure), figure);
        else {
          for (const child of children.filter((group) => !group.isHidden(figure))) {
            child.hide(figure);
            changed = true;
          }
        }
      }
    }
  }
}

const childrenOf = (parent: RoundGroup, groups: RoundGroups): RoundGroup[] =>
  (groups.get(CHILD) ?? []).filter(({ counts }) => counts.division === parent.counts.value);

function lineOf(parent: RoundGroup, groups: readonly RoundGroup[], figure: Figure): Line {
  const told = groups.reduce((sum, group) => sum + group.people(figure), 0);
  return { groups, others: groups.length === 0 ? 0 : parent.people(figure) - told };
}

/** Whether what is hidden along a line can be told from its sum. Those in no group never are shown. */
function needsCover({ groups, others }: Line, figure: Figure, { minN }: Threshold): boolean {
  const hidden = groups.filter((group) => group.isHidden(figure) && group.people(figure) > 0);
  const people = hidden.reduce((sum, group) => sum + group.people(figure), others);
  if (hidden.length === 0) return others > 0 && others < minN;
  return people < minN || hidden.length + (others > 0 ? 1 : 0) < 2;
}

function smallestShown({ groups }: Line, figure: Figure): RoundGroup | null {
  const shown = groups.filter((group) => !group.isHidden(figure) && group.people(figure) > 0);
  const least = Math.min(...shown.map((group) => group.people(figure)));
  return shown.find((group) => group.people(figure) === least) ?? null;
}
