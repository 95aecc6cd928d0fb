import { courseDays, writeDay } from '../dates.ts';
import { csvFile, type SampleFile } from '../csv.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { DIVISIONS } from '../people/organisation.ts';
import { staffOf, type Post } from '../people/staff.ts';
import { seededRandom, type Random } from '../random.ts';
import { inFilingOrder, type TrainingRecord } from './record.ts';

export const DX_COURSE = 'DX推進員研修';
export const BASIC_COURSE = 'デジタル基礎研修';

/** First completions by month: April 2025 to March 2026 (96), then to September 2026 (42). */
const DX_MONTHS = [2, 4, 11, 8, 9, 13, 10, 12, 11, 9, 5, 2, 1, 5, 9, 11, 4, 12] as const;
/** Completions by people already counted, same months: 7 and 5. */
const DX_AGAIN = [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1] as const;
/** Attendances of the basic training by month: 486 and 240, 726 together. */
const BASIC_MONTHS = [
  0, 62, 55, 48, 20, 51, 66, 58, 24, 42, 38, 22, 0, 58, 61, 52, 17, 52,
] as const;
const BASIC_PEOPLE = 588;
const BASIC_ABSENT = 14;

const monthAt = (index: number) => ({
  year: index < 12 ? 2025 : 2026,
  month: ((index + 3) % 12) + 1,
});

/** People in post in both years at the same desk, so that one 課 is true of all their rows. */
function settledStaff(): Post[] {
  const now = new Map(staffOf(2026).map((post) => [post.member.id, post]));
  return staffOf(2025).filter((post) => {
    const later = now.get(post.member.id);
    return later?.division === post.division && later.section === post.section;
  });
}

const isDxCandidate = (post: Post) =>
  post.employment === '正規職員' && ['主幹級', '主査級', '主事級'].includes(post.position);

/** 138 people in 74 課: one for every covered 課, then second and third ones. */
function dxPeople(random: Random): Post[] {
  const sections = groupBy(
    settledStaff().filter(isDxCandidate),
    (p) => `${p.division} ${p.section}`,
  );
  const covered = DIVISIONS.flatMap(({ name, sections: own, dxSections }) =>
    random.shuffle(own.map((section) => `${name} ${section}`)).slice(0, dxSections),
  );
  const lines = covered.map((key) => random.shuffle(sections.get(key) ?? []));
  const first = lines.flatMap((line) => line.slice(0, 1));
  const more = random.shuffle(lines.flatMap((line) => line.slice(1, 3)));
  const count = DX_MONTHS.reduce((sum, month) => sum + month, 0);
  return random.shuffle([...first, ...more.slice(0, count - first.length)]);
}

/** Days of the two sessions of a month. */
function sessions(index: number, random: Random): string[] {
  const { year, month } = monthAt(index);
  return random.shuffle(courseDays(year, month)).slice(0, 2);
}

function dxRecords(): TrainingRecord[] {
  const random = seededRandom('minori dx');
  const waiting = dxPeople(random);
  const done: Post[] = [];
  const recordOf = (post: Post, days: readonly string[]): TrainingRecord => ({
    ...{ date: random.pick(days), course: DX_COURSE, category: 'その他研修' },
    ...{ organiser: 'みのり市', post, hours: 12, status: '修了' },
  });
  return DX_MONTHS.flatMap((count, index) => {
    const days = sessions(index, random);
    const again = random.shuffle(done).slice(0, DX_AGAIN[index] ?? 0);
    const people = waiting.splice(0, count);
    for (const post of again) done.splice(done.indexOf(post), 1);
    done.push(...people);
    return [...people, ...again].map((post) => recordOf(post, days));
  });
}

/** The months of the basic training, one entry per attendance. */
const basicSeats = BASIC_MONTHS.flatMap((count, index) => Array<number>(count).fill(index));

function basicRecords(): TrainingRecord[] {
  const random = seededRandom('minori basic digital training');
  const people = random.shuffle(settledStaff()).slice(0, BASIC_PEOPLE + BASIC_ABSENT);
  const attending = people.slice(0, BASIC_PEOPLE);
  const sessionDays = BASIC_MONTHS.map((_, index) => sessions(index, random));
  const record = (post: Post, month: number, status: '受講' | '欠席'): TrainingRecord => ({
    ...{ date: random.pick(sessionDays[month] ?? []), course: BASIC_COURSE },
    ...{ category: 'その他研修', organiser: 'みのり市', post, hours: 3, status },
  });
  const order = random.shuffle(basicSeats);
  const first = attending.map((post, i) => record(post, order[i] ?? 0, '受講'));
  const free = new Set(attending);
  const second = order.slice(BASIC_PEOPLE).map((month) => {
    const other = random
      .shuffle([...free])
      .find((post) => order[attending.indexOf(post)] !== month);
    if (!other) throw new Error('basic training: nobody left to come a second time');
    free.delete(other);
    return record(other, month, '受講');
  });
  const absent = people.slice(BASIC_PEOPLE).map((post) => record(post, 5, '欠席'));
  return inFilingOrder([...first, ...second, ...absent]);
}

const HEADER = [
  ...['研修名', '区分', '主催', '職員番号', '部', '課', '職位', '雇用区分'],
  ...['実施日', '時間数', '状況'],
];

function file(name: string, records: readonly TrainingRecord[]): SampleFile {
  const rows = inFilingOrder(records).map(({ post, ...r }) => [
    ...[r.course, r.category, r.organiser],
    ...[post.member.id, post.division, post.section, post.position, post.employment],
    ...[writeDay(r.date, 'slash'), r.hours, r.status],
  ]);
  return csvFile(name, 'utf8-bom', HEADER, rows);
}

/** Those who completed the DX推進員 course, once each. */
export function dxAttendees(): Post[] {
  const posts = new Map(dxRecords().map(({ post }) => [post.member.id, post]));
  return [...posts.values()];
}

/** 修了記録 of DX推進員 and 受講記録 of the basic digital training, April 2025 to September 2026. */
export function digitalFiles(): SampleFile[] {
  return [
    file('DX推進員研修_修了記録.csv', dxRecords()),
    file('デジタル基礎研修_受講記録.csv', basicRecords()),
  ];
}
