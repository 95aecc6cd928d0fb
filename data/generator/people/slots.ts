import { allocate } from '../allocate.ts';
import type { Random } from '../random.ts';
import { DIVISIONS, type Division, type EmploymentType, type Position } from './organisation.ts';

/** One post of the establishment, held by one person at a time. */
export type Slot = {
  readonly division: string;
  readonly section: string;
  readonly position: Position;
  readonly employment: EmploymentType;
  /** The last 年度 in which the post exists. */
  lastYear: number;
};

const FOREVER = 9999;
const FEWEST_IN_A_SECTION = 3;

/** Posts that were given up: after 令和3, 4, 5, 6 and 7. 2,041 + 27 = 2,068 people in 令和3年度. */
const GIVEN_UP_BEFORE = [
  { lastYear: 2021, count: 9 },
  { lastYear: 2022, count: 12 },
  { lastYear: 2023, count: 6 },
] as const;
const GIVEN_UP_SINCE = [
  { lastYear: 2024, count: 4 },
  { lastYear: 2025, count: 3 },
] as const;

/** Heads of a 部 sit in its first 課, every 課 has a head of its own. */
function heads(division: Division, isFirst: boolean, size: number): Position[] {
  const list: Position[] = [];
  if (isFirst && division.people >= 12) list.push('部長級');
  if (isFirst && division.people >= 60) list.push('次長級');
  if (isFirst && division.people >= 140) list.push('次長級');
  list.push('課長級');
  if (size >= 25) list.push('課長級');
  return list;
}

function positionsOf(division: Division, isFirst: boolean, size: number): Position[] {
  const top = heads(division, isFirst, size);
  const rest = size - top.length;
  const manual = Math.round(rest * division.manual);
  const clerks = rest - manual;
  const [senior = 0, middle = 0, junior = 0] = allocate(clerks, [0.16, 0.34, 0.5]);
  const times = (count: number, position: Position) => Array<Position>(count).fill(position);
  return [
    ...top,
    ...times(senior, '主幹級'),
    ...times(middle, '主査級'),
    ...times(junior, '主事級'),
    ...times(manual, '技能労務職'),
  ];
}

function employmentOf(position: Position, random: Random): EmploymentType {
  const draw = random.next();
  if (position === '主査級') return draw < 0.06 ? '再任用職員' : '正規職員';
  if (position !== '主事級' && position !== '技能労務職') return '正規職員';
  if (draw < 0.2) return '会計年度任用職員';
  return draw < 0.26 ? '再任用職員' : '正規職員';
}

function slotsOf(division: Division, random: Random): Slot[] {
  const weights = division.sections.map(() => 0.6 + random.next());
  const spare = division.people - FEWEST_IN_A_SECTION * division.sections.length;
  const sizes = allocate(spare, weights).map((size) => size + FEWEST_IN_A_SECTION);
  return division.sections.flatMap((section, index) =>
    positionsOf(division, index === 0, sizes[index] ?? 0).map((position) => ({
      division: division.name,
      section,
      position,
      employment: employmentOf(position, random),
      lastYear: FOREVER,
    })),
  );
}

/** Every post from 令和3年度 on: the 2,041 of 令和6年度 and the 27 given up before. */
export function allSlots(random: Random): Slot[] {
  const slots = DIVISIONS.flatMap((division) => slotsOf(division, random));
  const isSpare = (slot: Slot) =>
    (slot.position === '主事級' || slot.position === '技能労務職') &&
    (DIVISIONS.find(({ name }) => name === slot.division)?.people ?? 0) >= 100;
  const spare = random.shuffle(slots.filter(isSpare));
  for (const { lastYear, count } of GIVEN_UP_SINCE) {
    for (const slot of spare.splice(0, count)) slot.lastYear = lastYear;
  }
  const former = GIVEN_UP_BEFORE.flatMap(({ lastYear, count }) =>
    spare.splice(0, count).map((slot) => ({ ...slot, lastYear })),
  );
  return [...slots, ...former];
}
