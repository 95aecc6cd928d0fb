import { describe, expect, test } from 'vitest';
import {
  conditionsIn,
  groupOf,
  nameOf,
  paramOf,
  type Choice,
} from '#lib/figures/survey/conditions.ts';

const choice = (attribute: string, value: string, more: Partial<Choice> = {}): Choice => ({
  ...{ attribute, value, division: '', isHidden: false },
  ...more,
});
const CHOICES = [
  choice('age_band', '50代'),
  choice('division', '福祉部'),
  choice('division', '会計課', { isHidden: true }),
  choice('section', '総務課', { division: '福祉部' }),
  choice('position', '主査級'),
  choice('勤務地', '本庁'),
];
const named = (params: Record<string, string>) =>
  conditionsIn(CHOICES, (param) => params[param] ?? null);
const names = (params: Record<string, string>) => named(params).map(({ value }) => value);

describe('the conditions of an address', () => {
  test('are those that may be shown, in the usual order of the attributes', () => {
    expect(names({ age_band: '50代', division: '福祉部' })).toEqual(['福祉部', '50代']);
    expect(names({ division: '会計課' })).toEqual([]);
    expect(names({ division: '危機管理課', position: '主査級' })).toEqual(['主査級']);
  });

  test('are two at most', () => {
    const three = { age_band: '50代', division: '福祉部', position: '主査級' };
    expect(names(three)).toEqual(['福祉部', '主査級']);
  });

  test('name a 課 by its 部, for which it stands', () => {
    expect(named({ division: '福祉部', section: '総務課' })).toEqual([
      { attribute: 'section', value: '総務課', division: '福祉部' },
    ]);
    expect(names({ section: '総務課' })).toEqual([]);
    const within = { division: '福祉部', section: '総務課', age_band: '50代' };
    expect(names(within)).toEqual(['総務課']);
  });

  test('set the own columns of a city apart from ours', () => {
    expect([paramOf('division'), paramOf('勤務地'), paramOf('round')]).toEqual([
      ...['division', 'of:勤務地', 'of:round'],
    ]);
    expect(names({ 'of:勤務地': '本庁' })).toEqual(['本庁']);
    expect(names({ 勤務地: '本庁' })).toEqual([]);
  });
});

describe('the group that conditions make', () => {
  test('is everybody without any, and itself for one', () => {
    expect(groupOf([])).toEqual({ attribute: 'all', value: '', division: '' });
    expect(groupOf(named({ position: '主査級' }))).toEqual({
      ...{ attribute: 'position', value: '主査級', division: '' },
    });
  });

  test('is a pair for two, the planned one by its own name', () => {
    expect(groupOf(named({ division: '福祉部', position: '主査級' }))).toEqual({
      ...{ attribute: 'division_position', division: '福祉部', value: '主査級' },
    });
    expect(groupOf(named({ division: '福祉部', age_band: '50代' }))).toEqual({
      ...{ attribute: 'division × age_band', division: '福祉部', value: '50代' },
    });
    expect(nameOf(named({ division: '福祉部', age_band: '50代' }))).toBe('福祉部・50代');
  });
});
