import { allocate } from '../allocate.ts';
import { DIVISIONS, type Position } from '../people/organisation.ts';
import { ageBandOf, staffOf, type Post } from '../people/staff.ts';
import type { Random } from '../random.ts';
import type { SurveyRound } from './rounds.ts';

/** Somebody who returned the questionnaire; `isNamed` is false where 部 and 課 were left blank. */
export type Respondent = { readonly post: Post; readonly isNamed: boolean };

/** Willingness to answer by position: 技能労務職 and the young answer less. */
const WILLINGNESS: Readonly<Record<Position, number>> = {
  部長級: 1.8,
  次長級: 1.8,
  課長級: 1.6,
  主幹級: 1.3,
  主査級: 1.1,
  主事級: 0.9,
  技能労務職: 0.6,
};
const WILLINGNESS_OF_THE_YOUNG = 0.65;
const BLANK_DIVISION = 2;

function willingness(post: Post, year: number): number {
  const isYoung = ageBandOf(post.member, year) === '20代以下';
  return WILLINGNESS[post.position] * (isYoung ? WILLINGNESS_OF_THE_YOUNG : 1);
}

/** Draws without replacement, the more willing more often. */
function draw(posts: readonly Post[], count: number, year: number, random: Random): Post[] {
  return posts
    .map((post) => ({ post, key: random.next() / willingness(post, year) }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ post }) => post);
}

/** Who answered a round, in the order in which the questionnaires came back. */
export function respondentsOf(round: SurveyRound, random: Random): Respondent[] {
  const { fiscalYear, returned } = round;
  const staff = staffOf(fiscalYear);
  const quota = allocate(
    returned - BLANK_DIVISION,
    DIVISIONS.map(({ answers }) => answers),
  );
  const named = DIVISIONS.flatMap(({ name }, index) => {
    const own = staff.filter((post) => post.division === name);
    return draw(own, quota[index] ?? 0, fiscalYear, random);
  });
  const rest = staff.filter((post) => !named.includes(post) && post.section !== '会計課');
  const unnamed = draw(rest, BLANK_DIVISION, fiscalYear, random);
  return random.shuffle([
    ...named.map((post) => ({ post, isNamed: true })),
    ...unnamed.map((post) => ({ post, isNamed: false })),
  ]);
}
