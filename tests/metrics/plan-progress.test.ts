import { describe, expect, it } from 'vitest';
import type { PlanRow } from '#lib/domain/dataset.ts';
import { attended, planned, rowsOf, type RunOptions } from './small-workspace.ts';

type Rows = Parameters<typeof rowsOf>[1];
const AS_OF = { asOf: '2024-09-30' };

/** The rows on 30 September of 2024, inside the office unless told. */
const linesOf = (rows: Rows, { settings = {}, ...options }: RunOptions = {}) =>
  rowsOf('plan.progress', rows, { minN: 1, ...options, settings: { ...AS_OF, ...settings } });

const people = (course: string, count: number, rest: Parameters<typeof attended>[2] = {}) =>
  Array.from({ length: count }, (_, at) => attended(`${course}${at}`, course, rest));

const on = (start: string | null, end: string | null = start): Partial<PlanRow> => ({
  ...{ schedule: 'x', schedule_kind: start === null ? null : 'dated' },
  ...{ start, end, worded_start: start, worded_end: end },
});

const stateOf = async (line: PlanRow, rows: Rows = {}, options: RunOptions = {}) =>
  (await linesOf({ plan: [line], ...rows }, options))[0]?.state;

describe('how a line of a plan stands', () => {
  it.each([
    ['its days are over and somebody came', on('2024-06-28'), 1, 'held'],
    ['its days are over without a record', on('2024-06-28'), 0, 'no_record'],
    ['its days are to come', on('2024-10-01'), 0, 'upcoming'],
    ['it may still come within its days', on('2024-09-01', '2024-11-30'), 0, 'upcoming'],
    ['it began and goes on', on('2024-06-01', '2024-11-30'), 1, 'running'],
    [
      'a stay of several years has begun',
      { ...on('2023-04-01', '2025-03-31'), years: 2 },
      0,
      'running',
    ],
    ['it is 随時', { schedule_kind: 'any_time' as const }, 0, 'any_time'],
    ['it is 随時 and somebody came', { schedule_kind: 'any_time' as const }, 1, 'running'],
    ['it is part of another', { schedule_kind: 'within_another' as const }, 0, 'within_another'],
    ['it is 未定', { schedule_kind: 'undecided' as const }, 0, 'undecided'],
    ['it is only to be applied for', { deadline: '1か月前' }, 0, 'open'],
    ['nothing is said', {}, 0, 'undecided'],
  ])('when %s', async (_, line, came, expected) => {
    const rows = { attendance: people('A研修', came) };
    expect(await stateOf(planned('A研修', line), rows)).toBe(expected);
  });

  it('is what the plan says, and what somebody says before that', async () => {
    const line = planned('A研修', { ...on('2024-06-28'), state: 'held' });
    expect(await stateOf(line)).toBe('held');
    const said = { fiscalYear: 2024, course: 'Ａ研修', state: 'cancelled' as const };
    const settings = { plan: { states: [said] } };
    expect(await stateOf(line, {}, { settings })).toBe('cancelled');
  });

  it('has a new day after a change that somebody records, beside the one before', async () => {
    const said = { fiscalYear: 2024, course: 'A研修', state: 'rescheduled', date: '2024-11-17' };
    const settings = { plan: { states: [said] } };
    const [line] = await linesOf({ plan: [planned('A研修', on('2024-09-29'))] }, { settings });
    // due on 29 September, so planned, and not held
    expect(line).toMatchObject({
      ...{ state: 'rescheduled', start_date: '2024-11-17', worded_start: '2024-09-29' },
      ...{ planned: 1, held: 0 },
    });
  });

  it('is of one line where somebody speaks of one of several', async () => {
    const plan = [planned('A研修', on('2024-10-01')), planned('A研修', on('2024-11-01'))];
    const said = { fiscalYear: 2024, course: 'A研修', line: 2, state: 'cancelled' };
    const lines = await linesOf({ plan }, { settings: { plan: { states: [said] } } });
    expect(lines.map(({ line, state }) => [line, state])).toEqual([
      [1, 'upcoming'],
      [2, 'cancelled'],
    ]);
  });
});

describe('the people of a line', () => {
  it('are counted once, by what became of them', async () => {
    const attendance = [
      attended('a', 'A研修'),
      attended('a', 'A研修', { date: '2024-06-29', status: 'completed' }),
      attended('b', 'A研修', { report: true }),
      attended('c', 'A研修', { status: 'absent', absence_notice: true }),
      attended('d', 'A研修', { status: 'absent', absence_notice: false }),
      attended('e', 'A研修', { status: 'applied' }),
      attended('f', 'A研修', { status: 'cancelled' }),
    ];
    const plan = [planned('A研修', { ...on('2024-06-28', '2024-06-29'), capacity: 8 })];
    const [line] = await linesOf({ plan, attendance });
    // a, b came (a on two days); c, d stayed away; e applied; f took it back: 2 of 8 = 25 %
    expect(line).toMatchObject({
      ...{ applied: 5, attended: 2, attendances: 3, completed: 1, absent: 2 },
      ...{ absence_notices: 1, reports: 1, base: 8, rate: 0.25, under: 1 },
      ...{ first_day: '2024-06-28', last_day: '2024-06-29' },
    });
  });

  it.each([
    ['指定', 10, 20, 20],
    ['指名制|公募制', 10, 20, 20],
    ['推薦', 10, 20, 10],
    [null, 10, null, 10],
    ['指定', 10, null, null],
    ['選択', 0, 20, null],
  ])(
    'of %s with 定員 %s and 対象者数 %s have the base %s',
    async (selection, capacity, eligible, base) => {
      const plan = [planned('A研修', { ...on('2024-06-28'), selection, capacity, eligible })];
      const [line] = await linesOf({ plan, attendance: people('A研修', 5) });
      expect([line?.base, line?.rate]).toEqual([base, base === null ? null : 5 / base]);
    },
  );

  it.each([
    [17, 0],
    [16, 1],
  ])('%i of 20 are under the limit: %i', async (came, under) => {
    const plan = [planned('A研修', { ...on('2024-06-28'), capacity: 20 })];
    const [line] = await linesOf({ plan, attendance: people('A研修', came) });
    expect(line?.under).toBe(under);
  });

  it('go to the line of the course that began last before their day', async () => {
    const plan = [planned('A研修', on('2024-04-10')), planned('A研修', on('2024-07-10'))];
    const attendance = [
      ...people('A研修', 3, { date: '2024-04-10' }),
      ...people('A研修', 2, { date: '2024-07-11' }),
      attended('early', 'A研修', { date: '2024-04-01' }),
    ];
    const lines = await linesOf({ plan, attendance });
    expect(lines.map((line) => line.attended)).toEqual([4, 2]);
  });

  it('are of the course by name, and of others where somebody confirmed it', async () => {
    const plan = [
      planned('ＤＸ研修', on('2024-06-28')),
      planned('まちづくり研修', on('2024-06-28')),
    ];
    const attendance = [...people('DX研修', 2), ...people('異業種交流', 3)];
    const before = await linesOf({ plan, attendance });
    expect(before.map((line) => [line.attended, line.matched])).toEqual([
      [2, 'DX研修'],
      [0, null],
    ]);
    const match = { fiscalYear: 2024, course: 'まちづくり研修', attended: ['異業種交流'] };
    const after = await linesOf({ plan, attendance }, { settings: { plan: { matches: [match] } } });
    expect(after.map((line) => [line.attended, line.state])).toEqual([
      [2, 'held'],
      [3, 'held'],
    ]);
  });

  it('who stayed away are nobody’s business where few applied', async () => {
    const plan = [planned('A研修', { ...on('2024-06-28'), capacity: 9 })];
    const attendance = [
      ...people('A研修', 8, { report: true }),
      attended('x', 'A研修', { status: 'absent', absence_notice: false }),
    ];
    const [line] = await linesOf({ plan, attendance }, { minN: 10 });
    expect(line).toMatchObject({
      ...{ suppressed: true, applied: null, absent: null, absence_notices: null, reports: null },
      ...{ attended: 8, base: 9 },
    });
  });

  it('never are more than the attendances', async () => {
    const attendance = [...people('A研修', 4), ...people('A研修', 4, { date: '2024-07-01' })];
    const [line] = await linesOf({ plan: [planned('A研修', on('2024-06-28'))], attendance });
    expect([line?.attended, line?.attendances]).toEqual([4, 8]);
  });
});
