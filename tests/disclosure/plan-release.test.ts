import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReleasePlanner } from '#lib/disclosure/plan-release.ts';
import type { ReleasePlan } from '#lib/disclosure/release-plan.ts';
import { threshold } from '#lib/disclosure/threshold.ts';
import { singledOut } from './set-attacker.ts';
import {
  basesOf,
  city,
  codeOf,
  countCity,
  ITEMS,
  SIMPLE,
  YEAR,
  type Respondent,
} from './random-city.ts';

const MIN_N = 5;
const LEVELS = new Map([[1, [1, 2]]]);
const FIGURES = ITEMS + 2;

const planOf = (people: readonly Respondent[]) => {
  const { groups, joints } = countCity(people);
  return { groups, plan: new ReleasePlanner(groups, joints, LEVELS, threshold(MIN_N)).plan };
};

/** For one figure, the shown groups of some attributes as sets of the people they rest on. */
function shownSets(
  people: readonly Respondent[],
  plan: ReleasePlan,
  attributes: readonly string[],
  figure: number,
): Set<number>[] {
  const base = new Set(basesOf(people)[figure]);
  const sets = new Map<string, Set<number>>([['all', new Set()]]);
  people.forEach((person, index) => {
    if (!base.has(person)) return;
    sets.get('all')?.add(index);
    for (const attribute of attributes) {
      const isCrossed = attribute === 'division_position';
      const code = isCrossed
        ? person.position
        : codeOf(person, attribute as (typeof SIMPLE)[number]);
      const isSection = attribute === 'section' && code !== 99;
      const division = isCrossed || isSection ? String(person.division) : '';
      const cell = { fiscalYear: YEAR, attribute, value: String(code), division, item: figure - 1 };
      if (plan.isHidden(cell)) continue;
      const key = JSON.stringify(cell);
      sets.set(key, (sets.get(key) ?? new Set()).add(index));
    }
  });
  return [...sets.values()];
}

describe('a plan of what is published', () => {
  const pairs = SIMPLE.flatMap((one, index) =>
    SIMPLE.slice(index + 1).map((other) => [one, other]),
  );

  it.each(pairs)('of %s and %s singles nobody out, whatever is added and subtracted', (...pair) => {
    fc.assert(
      fc.property(city(40), (people) => {
        const { plan } = planOf(people);
        for (let figure = 0; figure < FIGURES; figure++) {
          expect(singledOut(shownSets(people, plan, pair, figure), MIN_N)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of 部 by 職位 with their sums singles nobody out', () => {
    fc.assert(
      fc.property(city(60), (people) => {
        const { plan } = planOf(people);
        const published = ['division', 'position', 'division_position'];
        for (let figure = 0; figure < FIGURES; figure++) {
          expect(singledOut(shownSets(people, plan, published, figure), MIN_N)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
