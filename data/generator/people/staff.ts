import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { seededRandom, type Random } from '../random.ts';
import { AGE_BANDS, POSITIONS, type AgeBand, type Position } from './organisation.ts';
import { allSlots, type Slot } from './slots.ts';

/** An invented member of staff; the number is all that any file says about them. */
export type Member = {
  readonly id: string;
  readonly birthYear: number;
  readonly hireYear: FiscalYear;
  readonly gender: '男性' | '女性';
};

/** Who holds which post in one 年度. */
export type Post = Omit<Slot, 'lastYear'> & { readonly member: Member };

export const FIRST_YEAR = 2021;
export const LAST_YEAR = 2026;

const RETIREMENT_AGE = 60;
const LAST_AGE = 65;
const LEAVERS_A_YEAR = 62;
const SHARE_MOVED = 0.12;

const AGES: Readonly<Record<Position, readonly [number, number]>> = {
  部長級: [53, 58],
  次長級: [50, 58],
  課長級: [45, 58],
  主幹級: [40, 58],
  主査級: [31, 56],
  主事級: [20, 36],
  技能労務職: [28, 59],
};

type Hired = (slot: Slot, year: FiscalYear, isNew: boolean) => Member;

function hiring(random: Random): Hired {
  let last = 0;
  const ageFor = (slot: Slot, isNew: boolean): number => {
    if (slot.employment === '再任用職員') return random.integer(61, isNew ? 61 : 64);
    if (slot.employment === '会計年度任用職員') return random.integer(24, 60);
    if (isNew) return random.next() < 0.75 ? random.integer(18, 25) : random.integer(26, 36);
    return random.integer(...AGES[slot.position]);
  };
  return (slot, year, isNew) => {
    const age = ageFor(slot, isNew);
    const isTemporary = slot.employment === '会計年度任用職員';
    const hireAge = isTemporary ? age - random.integer(0, 5) : random.integer(18, 26);
    const hireYear = isNew && slot.employment !== '再任用職員' ? year : year - (age - hireAge);
    last += 1;
    return {
      id: `M${String(last).padStart(5, '0')}`,
      birthYear: year - age,
      hireYear: Math.min(year, hireYear),
      gender: random.next() < 0.55 ? '男性' : '女性',
    };
  };
}

type Holders = Map<Slot, Member>;

/** The post below, from whose holders a vacancy is filled; none where people are hired. */
function positionBelow(slot: Slot): Position | undefined {
  const index = POSITIONS.findIndex(({ name }) => name === slot.position);
  const isHired = slot.employment !== '正規職員' || index >= POSITIONS.length - 2;
  return isHired ? undefined : POSITIONS[index + 1]?.name;
}

function fill(vacant: Slot, year: FiscalYear, holders: Holders, hire: Hired, random: Random): void {
  const below = positionBelow(vacant);
  if (below === undefined) {
    holders.set(vacant, hire(vacant, year, true));
    return;
  }
  const candidates = [...holders].filter(
    ([slot]) => slot.position === below && slot.employment === '正規職員',
  );
  const few = [1, 2, 3, 4].map(() => random.pick(candidates));
  const [from, member] = few.reduce((a, b) => (b[1].birthYear < a[1].birthYear ? b : a));
  holders.set(vacant, member);
  holders.delete(from);
  fill(from, year, holders, hire, random);
}

function leaversOf(holders: Holders, year: FiscalYear, random: Random): Slot[] {
  const all = [...holders];
  const regular = random.shuffle(all.filter(([slot]) => slot.employment === '正規職員'));
  const isOut = ([, m]: [Slot, Member]) => year - m.birthYear > RETIREMENT_AGE;
  const retired = regular.filter(isOut);
  const young = regular.filter((one) => !isOut(one)).filter(([, m]) => year - m.hireYear < 20);
  const others = young.slice(0, Math.max(12, LEAVERS_A_YEAR - retired.length));
  const ended = all.filter(
    ([slot, m]) =>
      (slot.employment === '再任用職員' && year - m.birthYear > LAST_AGE) ||
      (slot.employment === '会計年度任用職員' && random.next() < 0.15),
  );
  return [...retired, ...others, ...ended].map(([slot]) => slot);
}

/** Moves some people to another post of the same kind: 人事異動 without promotion. */
function transfer(holders: Holders, random: Random): void {
  const kinds = groupBy([...holders.keys()], (s) => `${s.position} ${s.employment}`);
  for (const slots of kinds.values()) {
    const moving = slots.filter(() => random.next() < SHARE_MOVED);
    const members = moving.map((slot) => holders.get(slot));
    moving.forEach((slot, index) => {
      const next = members[(index + 1) % members.length];
      if (next) holders.set(slot, next);
    });
  }
}

function simulate(): ReadonlyMap<FiscalYear, readonly Post[]> {
  const random = seededRandom('minori staff');
  const hire = hiring(random);
  const slots = allSlots(random);
  const holders: Holders = new Map(slots.map((slot) => [slot, hire(slot, FIRST_YEAR, false)]));
  const years = new Map<FiscalYear, readonly Post[]>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    if (year > FIRST_YEAR) {
      for (const slot of slots) if (slot.lastYear < year) holders.delete(slot);
      const vacant = leaversOf(holders, year, random);
      for (const slot of vacant) holders.delete(slot);
      for (const slot of vacant) fill(slot, year, holders, hire, random);
      transfer(holders, random);
    }
    years.set(year, postsOf(slots, holders));
  }
  return years;
}

function postsOf(slots: readonly Slot[], holders: Holders): Post[] {
  return slots.flatMap((slot) => {
    const member = holders.get(slot);
    const { division, section, position, employment } = slot;
    return member ? [{ division, section, position, employment, member }] : [];
  });
}

let simulated: ReadonlyMap<FiscalYear, readonly Post[]> | undefined;

/** Everybody in force on 1 April of a 年度, 令和3 to 令和8. */
export function staffOf(year: FiscalYear): readonly Post[] {
  simulated ??= simulate();
  const posts = simulated.get(year);
  if (!posts) throw new RangeError(`staff of ${year}: the city is made for 2021 to 2026`);
  return posts;
}

export function ageBandOf(member: Member, year: FiscalYear): AgeBand {
  const decade = Math.floor((year - member.birthYear) / 10);
  return AGE_BANDS[Math.min(Math.max(decade - 2, 0), AGE_BANDS.length - 1)] ?? AGE_BANDS[0];
}

/** 勤続年数 as questionnaires ask for it. */
export function tenureOf(member: Member, year: FiscalYear): string {
  const years = year - member.hireYear;
  if (years < 3) return '3年未満';
  if (years < 10) return '3年以上10年未満';
  return years < 20 ? '10年以上20年未満' : '20年以上';
}
