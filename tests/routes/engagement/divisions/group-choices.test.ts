import { describe, expect, test } from 'vitest';
import { divisionsWithSections } from '../../../../src/routes/engagement/divisions/group-choices.ts';
import { attributesOf } from '#lib/figures/survey/conditions.ts';

const of = (attribute: string, division = '') => ({ attribute, division });

describe('what the groups of a round can be compared by', () => {
  test('comes in the usual order, the own columns of a city last', () => {
    const rows = [of('勤務地'), of('gender'), of('division'), of('gender'), of('age_band')];
    expect(attributesOf(rows)).toEqual(['division', 'age_band', 'gender', '勤務地']);
  });

  test('is nothing where the survey asked for no attribute', () => {
    expect(attributesOf([])).toEqual([]);
  });
});

describe('the 部 that can be opened', () => {
  test('are those of the 課, once each and in their order', () => {
    const rows = [of('section', '福祉部'), of('section', '総務部'), of('section', '福祉部')];
    expect(divisionsWithSections(rows)).toEqual(['福祉部', '総務部']);
  });

  test('leave out a 課 of no 部, and every other attribute', () => {
    expect(
      divisionsWithSections([of('section'), of('division'), of('position', '福祉部')]),
    ).toEqual([]);
  });
});
