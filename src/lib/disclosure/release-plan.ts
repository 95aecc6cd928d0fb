import type { FiscalYear } from '#lib/domain/fiscal-year.ts';

/** Stands for the sheets returned where an item is asked for. */
export const RETURNED = -1;
/** Stands for the overall score, the mean of the person means. */
export const OVERALL = 0;

/** The respondents of one survey round with one value of an attribute; a 課 also by its 部. */
export type Group = {
  readonly fiscalYear: FiscalYear;
  readonly attribute: string;
  readonly value: string;
  readonly division: string;
};

/** One thing told of one group: an item (1 to k), `OVERALL` or `RETURNED`. */
export type ReleaseCell = Group & { readonly item: number };

/**
 * What becomes of a cell: everything is shown, its mean but neither spread nor counts, or nothing.
 */
export type Release = 'shown' | 'mean-only' | 'hidden';

/** The text that tells one group from every other. */
export const groupKey = ({ fiscalYear, attribute, value, division }: Group): string =>
  JSON.stringify([fiscalYear, attribute, division, value]);

/**
 * What is published of every group of a workspace, decided once for everything that is published
 * together: pages, exports, sentences and the JSON of the command line. METHODS §12.
 */
export class ReleasePlan {
  readonly #groups = new Map<
    string,
    { readonly group: Group; readonly releases: readonly Release[] }
  >();
  readonly #levels: ReadonlyMap<number, readonly number[]>;

  /** @param levels the items of each level */
  constructor(levels: ReadonlyMap<number, readonly number[]>) {
    this.#levels = levels;
  }

  /** @param releases of `RETURNED` first, then of `OVERALL`, then of each item */
  add({ fiscalYear, attribute, value, division }: Group, releases: readonly Release[]): void {
    const group = { fiscalYear, attribute, value, division };
    this.#groups.set(groupKey(group), { group, releases });
  }

  /** What becomes of a cell; a group that the plan does not know was never looked at. */
  of({ item, ...group }: ReleaseCell): Release {
    return this.#groups.get(groupKey(group))?.releases[item + 1] ?? 'hidden';
  }

  isHidden(cell: ReleaseCell): boolean {
    return this.of(cell) === 'hidden';
  }

  /** The items of a level, every item without one. */
  items(level: number | null): readonly number[] {
    return level === null ? [...this.#levels.values()].flat() : (this.#levels.get(level) ?? []);
  }

  /** The groups of a round that are published at all. */
  shownGroups(fiscalYear: FiscalYear): Group[] {
    return [...this.#groups.values()]
      .filter(({ group, releases }) => group.fiscalYear === fiscalYear && releases[0] !== 'hidden')
      .map(({ group }) => group);
  }
}
