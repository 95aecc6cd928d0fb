import { expect, test } from 'vitest';
import type { PlanLineRow, PublishedRow } from '#lib/workspace/rows.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { planCalendar } from '../../../src/routes/plan/calendar/plan-calendar.ts';

const LINE = {
  ...{ fiscal_year: 2026, plan: null, plan_no: 1, line: 1, course: 'DX研修', category: '特別研修' },
  ...{ audience: '推進担当者', selection: '推薦', schedule: '8月20日', deadline: null, days: 1 },
  ...{ start_date: '2026-08-20', end_date: '2026-08-20', venue: '研修室', state: 'upcoming' },
};
type PlanRow = PublishedRow<PlanLineRow>;
/** Only what a calendar reads of a line; it passed the gate. */
const line = (rest: Partial<PlanRow> = {}) => ({ ...LINE, ...rest }) as unknown as PlanRow;
const calendarOf = (...rows: PlanRow[]) => planCalendar(rows, catalogue('ja'));

test('a course is an entry with its days and what the plan says of it', () => {
  expect(calendarOf(line())).toEqual({
    left: 0,
    entries: [
      {
        key: '2026//DX研修/1',
        summary: 'DX研修',
        start: '2026-08-20',
        end: '2026-08-20',
        status: 'confirmed',
        description: '対象 推進担当者\n選考 推薦\n実施予定 8月20日',
        location: '研修室',
        category: '特別研修',
      },
    ],
  });
});

test('what has no day of its own is left out and counted', () => {
  const { entries, left } = calendarOf(
    line({ state: 'any_time' }),
    line({ state: 'whole_year', end_date: '2027-03-31' }),
    line({ state: 'undecided', start_date: null, end_date: null }),
    line({ state: 'no_record' }),
  );
  expect([entries.length, left]).toEqual([1, 3]);
});

test('a cancelled course is cancelled, and one of a day somewhere in a month tentative', () => {
  const month = { start_date: '2026-11-01', end_date: '2026-11-30' };
  const { entries } = calendarOf(
    line({ state: 'cancelled' }),
    line(month),
    line({ ...month, state: 'held' }),
    line({ ...month, days: 30 }),
  );
  expect(entries.map(({ status }) => status)).toEqual([
    'cancelled',
    'tentative',
    'confirmed',
    'confirmed',
  ]);
});

test('two lines of one course are two entries, and a moved line stays the same one', () => {
  const { entries } = calendarOf(line(), line({ line: 2 }), line({ start_date: '2026-11-17' }));
  expect(entries[1]?.key).not.toBe(entries[0]?.key);
  expect(entries[2]?.key).toBe(entries[0]?.key);
});
