/** The plan of みのり市 beside its records once more, in plain TypeScript. */
import { readRows, type CityRow } from '../../data/read-city.ts';
import { settings } from './city-tables.ts';
import type { Opinion } from './engagement.ts';

const YEAR = 2026;
const RECORDS = [
  '研修受講記録_R8.csv',
  'DX推進員研修_修了記録.csv',
  'デジタル基礎研修_受講記録.csv',
];
const TAKEN = ['受講', '修了'];

/** Every wording of the plan that names days, as somebody reads it. */
const WORDED: Readonly<Record<string, readonly [string, string]>> = {
  '前期4月、後期10月': ['2026-04-01', '2026-10-31'],
  '4月13日': ['2026-04-13', '2026-04-13'],
  '4月のうちいずれか1日': ['2026-04-01', '2026-04-30'],
  '4月下旬': ['2026-04-21', '2026-04-30'],
  '4月22日': ['2026-04-22', '2026-04-22'],
  '６月上旬': ['2026-06-01', '2026-06-10'],
  '6月予定': ['2026-06-01', '2026-06-30'],
  '7月予定': ['2026-07-01', '2026-07-31'],
  '10月～11月のうちいずれか1日': ['2026-10-01', '2026-11-30'],
  '8月': ['2026-08-01', '2026-08-31'],
  '8月20日': ['2026-08-20', '2026-08-20'],
  '9月29日': ['2026-09-29', '2026-09-29'],
  '1月中旬': ['2027-01-11', '2027-01-20'],
  '7月7日・8日': ['2026-07-07', '2026-07-08'],
  '7月': ['2026-07-01', '2026-07-31'],
  '10月': ['2026-10-01', '2026-10-31'],
  '12月予定': ['2026-12-01', '2026-12-31'],
  '8月26日': ['2026-08-26', '2026-08-26'],
  '8月27日': ['2026-08-27', '2026-08-27'],
  通年: ['2026-04-01', '2027-03-31'],
  後期: ['2026-10-01', '2027-03-31'],
  '11月予定': ['2026-11-01', '2026-11-30'],
  '2月': ['2027-02-01', '2027-02-28'],
  '５月～９月': ['2026-05-01', '2026-09-30'],
};

const text = (row: CityRow, header: string): string | null => row[header]?.trim() || null;
const number = (row: CityRow, header: string): number | null => {
  const value = text(row, header);
  return value === null ? null : Number(value);
};
const iso = (value: string): string => {
  const [year = '', month = '', day = ''] = value.split(/[-/]/u);
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
};
const isInYear = (day: string) => day >= `${YEAR}-04-01` && day <= `${YEAR + 1}-03-31`;

const records = RECORDS.flatMap((file) =>
  readRows(file)
    .map((row) => ({ row, day: iso(text(row, '実施日') ?? '') }))
    .filter(({ day }) => isInYear(day)),
);

/** A record without 状況 of its own kind is of no one here: every file of the year has the column. */
function peopleOf(course: string) {
  const people = new Map<string, { row: CityRow; day: string }[]>();
  for (const record of records) {
    if (text(record.row, '研修名') !== course || text(record.row, '状況') === '取消') continue;
    const person = text(record.row, '職員番号') ?? '';
    people.set(person, [...(people.get(person) ?? []), record]);
  }
  return [...people.values()].map((own) => {
    const taken = own.filter(({ row }) => TAKEN.includes(text(row, '状況') ?? ''));
    const absent = own.filter(({ row }) => text(row, '状況') === '欠席');
    return {
      days: [...new Set(taken.map(({ day }) => day))],
      isCompleted: taken.some(({ row }) => text(row, '状況') === '修了'),
      isAbsent: taken.length === 0 && absent.length > 0,
      notice: absent.map(({ row }) => text(row, '欠席届')).find((said) => said !== null) ?? null,
      report: taken.map(({ row }) => text(row, '報告書')).find((said) => said !== null) ?? null,
    };
  });
}

/** How the remark of the city's own plan says that a course stands. */
function saidState(remark: string): string | null {
  if (remark === '中止') return 'cancelled';
  if (remark.startsWith('日程変更')) return 'rescheduled';
  if (remark === '実施中') return 'running';
  return remark === '実施済' ? 'held' : null;
}

/** How many of the people said something at all; `null` where nobody did. */
const countOf = (said: readonly (string | null)[], word: string): number | null =>
  said.some((one) => one !== null) ? said.filter((one) => one === word).length : null;

function line(row: CityRow, index: number): Opinion {
  const course = text(row, '研修名') ?? '';
  const schedule = text(row, '実施予定');
  const [from, to] = (schedule && WORDED[schedule]) || [null, null];
  const start = text(row, '開始日') ?? from;
  const end = text(row, '終了日') ?? to;
  const people = peopleOf(course);
  const attended = people.filter(({ days }) => days.length > 0);
  const isUndecided = start === null;
  const state =
    saidState(text(row, '備考') ?? '') ??
    (isUndecided ? 'undecided' : start > settings.asOf ? 'upcoming' : 'no_record');
  const isHeld = state === 'held' || state === 'running';
  const due = state === 'rescheduled' ? to : end;
  const planned = Number(isHeld || (due !== null && due <= settings.asOf));
  const isDesignated = text(row, '選考方法') === '指定';
  const base = number(row, isDesignated ? '対象者数' : '定員');
  const rate = isHeld && base !== null && people.length > 0 ? attended.length / base : null;
  const days = attended.flatMap((one) => one.days).sort();
  const isRecorded = people.length > 0;
  const kinds: Readonly<Record<string, string>> = { 未定: 'undecided' };
  return {
    fiscal_year: YEAR,
    plan: null,
    plan_no: index + 1,
    course,
    line: 1,
    category: text(row, '区分'),
    organiser: text(row, '主催'),
    audience: text(row, '対象者'),
    audience_position: text(row, '対象職位'),
    selection: text(row, '選考方法'),
    schedule,
    schedule_kind: text(row, '開始日') !== null ? 'dated' : (kinds[schedule ?? ''] ?? 'dated'),
    start_date: start,
    end_date: end,
    worded_start: from,
    worded_end: to,
    state,
    planned,
    held: isHeld ? 1 : planned === 1 ? 0 : null,
    capacity: number(row, '定員'),
    eligible: number(row, '対象者数'),
    base,
    applied: people.length,
    attended: attended.length,
    attendances: days.length,
    completed: people.filter(({ isCompleted }) => isCompleted).length,
    absent: people.filter(({ isAbsent }) => isAbsent).length,
    absence_notices: countOf(
      people.filter(({ isAbsent }) => isAbsent).map(({ notice }) => notice),
      '有',
    ),
    reports: countOf(
      attended.map(({ report }) => report),
      '提出済',
    ),
    rate,
    under: rate === null ? null : Number(rate < 0.85),
    first_day: days[0] ?? null,
    last_day: days.at(-1) ?? null,
    days: number(row, '日数'),
    deadline: text(row, '申込締切'),
    years: number(row, '派遣年数'),
    venue: text(row, '会場'),
    aim: text(row, 'ねらい'),
    capability: text(row, '能力'),
    remark: text(row, '備考'),
    matched: isRecorded ? course : null,
  };
}

export const progress = (): Opinion[] => readRows('研修計画_R8.csv').map(line);
