import { EVERYBODY } from '#lib/domain/attributes.ts';
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
  readonly #releases: ReadonlyMap<string, readonly Release[]>;
  readonly #levels: ReadonlyMap<number, readonly number[]>;

  /**
   * @param releases by `groupKey`: of `RETURNED` at 0, of `OVERALL` at 1, of item i at i + 1
   * @param levels the items of each level
   */
  constructor(
    releases: ReadonlyMap<string, readonly Release[]>,
    levels: ReadonlyMap<number, readonly number[]>,
  ) {
    this.#releases = releases;
    this.#levels = levels;
  }

  /** What becomes of a cell. A group that the plan does not know is nobody's, and is no secret. */
  of({ item, ...group }: ReleaseCell): Release {
    const releases = this.#releases.get(groupKey(group));
    return releases ? (releases[item + 1] ?? 'hidden') : 'shown';
  }

  isHidden(cell: ReleaseCell): boolean {
    return this.of(cell) === 'hidden';
  }

  /** The items of a level, every item without one. */
  items(level: number | null): readonly number[] {
    return level === null ? [...this.#levels.values()].flat() : (this.#levels.get(level) ?? []);
  }

  /** How many groups of an attribute are hidden altogether, and how many single cells besides. */
  hidden(fiscalYear: FiscalYear, attribute: string): { groups: number; cells: number } {
    let [groups, cells] = [0, 0];
    for (const [key, releases] of this.#releases) {
      const [year, name] = JSON.parse(key) as [number, string];
      if (year !== fiscalYear || name !== attribute) continue;
      if (releases[0] === 'hidden') groups += 1;
      else cells += releases.slice(2).filter((release) => release === 'hidden').length;
    }
    return { groups, cells };
  }
}

/** The group of everybody who answered in a round. */
export const everybody = (fiscalYear: FiscalYear): Group => ({
  fiscalYear,
  attribute: EVERYBODY,
  value: '',
  division: '',
});
