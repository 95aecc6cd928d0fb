import fc from 'fast-check';
import type { GroupCounts, JointCounts } from '#lib/disclosure/group-counts.ts';

/** A respondent of a made-up city: codes of 部, 課 within it, 職位 and 年代, and two answers. */
export type Respondent = {
  readonly division: number;
  readonly section: number;
  readonly position: number;
  readonly age_band: number;
  readonly answers: readonly (number | null)[];
};
export type Simple = 'division' | 'section' | 'position' | 'age_band';
export const SIMPLE: readonly Simple[] = ['division', 'section', 'position', 'age_band'];
export const ITEMS = 2;
export const YEAR = 2024;

const answer = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) },
  fc.constant(null),
);
/** Uneven, so that some groups are small: the lower codes are frequent. */
const uneven = (max: number) =>
  fc.tuple(fc.nat({ max }), fc.nat({ max })).map(([one, other]) => Math.min(one, other));

/** In half of the cities 年代 goes with 職位, so that one group lies inside another. */
export const city = (people: number): fc.Arbitrary<Respondent[]> =>
  fc
    .tuple(respondents(people), fc.boolean(), fc.nat({ max: 8 }))
    .map(([all, isTied, free]) =>
      all.map((person, index) =>
        isTied && index >= free ? { ...person, age_band: person.position } : person,
      ),
    );

const respondents = (people: number): fc.Arbitrary<Respondent[]> =>
  fc.array(
    fc.record({
      division: uneven(3),
      // The last 課 of a 部 stands for those who named none: it is no group of that 部.
      section: uneven(2),
      position: uneven(2),
      age_band: uneven(3),
      answers: fc.tuple(answer, answer),
    }),
    { minLength: people, maxLength: people },
  );

const NO_SECTION = 2;
const UNKNOWN = 99;
export const codeOf = (person: Respondent, attribute: Simple): number => {
  if (attribute !== 'section') return person[attribute];
  return person.section === NO_SECTION ? UNKNOWN : person.division * 10 + person.section;
};

const isScored = ({ answers }: Respondent) =>
  answers.filter((value) => value !== null).length >= ITEMS / 2;

/** Whom each figure of a group rests on: the sheets, the scores, then the answers to each item. */
export const basesOf = (people: readonly Respondent[]): Respondent[][] => [
  [...people],
  people.filter(isScored),
  ...Array.from({ length: ITEMS }, (_, item) =>
    people.filter(({ answers }) => answers[item] !== null),
  ),
];

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

function countsOf(
  people: readonly Respondent[],
  names: { attribute: string; value: string; division: string; code: number },
): GroupCounts {
  const [returned = [], scored = [], ...items] = basesOf(people);
  return {
    ...{ fiscalYear: YEAR, ...names, returned: returned.length, staff: null },
    answers: [
      { n: scored.length, counts: null },
      ...items.map((own, item) => ({
        n: own.length,
        counts: [1, 2, 3, 4, 5].map(
          (value) => own.filter(({ answers }) => answers[item] === value).length,
        ),
      })),
    ],
  };
}

/** What the product counts of a city before it plans a release. */
export function countCity(people: readonly Respondent[]): {
  groups: GroupCounts[];
  joints: JointCounts[];
} {
  const groups = [countsOf(people, { attribute: 'all', value: '', division: '', code: 0 })];
  for (const attribute of SIMPLE) {
    for (const [code, own] of groupBy(people, (person) => String(codeOf(person, attribute)))) {
      const isSection = attribute === 'section' && Number(code) !== UNKNOWN;
      const division = isSection ? String(own[0]?.division) : '';
      groups.push(countsOf(own, { attribute, value: code, division, code: Number(code) }));
    }
  }
  for (const [, own] of groupBy(people, ({ division, position }) => `${division} ${position}`)) {
    const [{ division = 0, position = 0 } = {}] = own;
    const names = { attribute: 'division_position', value: String(position) };
    groups.push(
      countsOf(own, { ...names, division: String(division), code: division * 100 + position }),
    );
  }
  const pairs = SIMPLE.flatMap((one, index) =>
    SIMPLE.slice(index + 1).map((other): [Simple, Simple] => [one, other]),
  );
  const joint = (
    attributes: [string, string],
    codes: (person: Respondent) => [number, number],
  ) => ({
    ...{ fiscalYear: YEAR, attributes },
    cells: [...groupBy(people, (person) => codes(person).join(' ')).values()].map((own) => ({
      codes: codes(own[0] ?? (people[0] as Respondent)),
      people: basesOf(own).map((base) => base.length),
    })),
  });
  return {
    groups,
    joints: [
      ...pairs.map((pair) =>
        joint(pair, (person) => [codeOf(person, pair[0]), codeOf(person, pair[1])]),
      ),
      ...(['section', 'age_band'] as const).map((other) =>
        joint(['division_position', other], (person) => [
          person.division * 100 + person.position,
          codeOf(person, other),
        ]),
      ),
    ],
  };
}
