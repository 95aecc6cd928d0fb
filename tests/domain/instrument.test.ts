import { describe, expect, it } from 'vitest';
import { InstrumentSchema, THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { minAnswersForPersonMean } from '#lib/domain/thresholds.ts';

/** A questionnaire of three items on a scale of four. */
const THREE_ITEMS = {
  id: 'three',
  name: '3項目',
  scale: { min: 1, max: 4 },
  answers: [],
  items: [
    { item: 1, label: '一' },
    { item: 2, label: '二' },
    { item: 3, label: '三' },
  ],
  levels: [{ level: 1, label: '全体', items: [1, 2, 3] }],
  outcomeItem: null,
};
const refused = (change: object) =>
  InstrumentSchema.safeParse({ ...THREE_ITEMS, ...change }).success === false;

describe('the shipped questionnaire', () => {
  it('is a valid one', () => {
    expect(InstrumentSchema.parse(THIRTEEN_ITEMS)).toEqual(THIRTEEN_ITEMS);
  });

  it('has thirteen items in five levels, each in one of them', () => {
    const inLevels = THIRTEEN_ITEMS.levels.flatMap(({ items }) => items);
    expect(THIRTEEN_ITEMS.levels.map(({ items }) => items.length)).toEqual([2, 4, 4, 2, 1]); // 13
    expect(inLevels).toEqual(THIRTEEN_ITEMS.items.map(({ item }) => item));
  });

  it('ends with 働く誇り as its outcome', () => {
    expect(THIRTEEN_ITEMS.outcomeItem).toBe(13);
    expect(THIRTEEN_ITEMS.items.at(-1)?.label).toBe('働く誇り');
  });
});

describe("a city's own questionnaire", () => {
  it('may have other items and another scale', () => {
    expect(InstrumentSchema.safeParse(THREE_ITEMS).success).toBe(true);
  });

  it.each([
    ['an unknown key', { colour: 'green' }],
    ['items that are not numbered 1, 2, 3', { items: [{ item: 2, label: '二' }], levels: [] }],
    [
      'a level with an item that does not exist',
      { levels: [{ level: 1, label: '一', items: [4] }] },
    ],
    ['a level without items', { levels: [{ level: 1, label: '一', items: [] }] }],
    ['no item at all', { items: [], levels: [] }],
    ['an item without a label', { items: [{ item: 1, label: '' }], levels: [] }],
    ['a scale that does not begin with 1', { scale: { min: 0, max: 4 } }],
    ['a scale that ends above 5', { scale: { min: 1, max: 7 } }],
  ])('is refused with %s', (_what, change) => {
    expect(refused(change)).toBe(true);
  });
});

describe('the half rule', () => {
  it.each([
    [13, 7],
    [12, 6],
    [3, 2],
    [1, 1],
  ])('asks of %i items for %i answers', (items, answers) => {
    expect(minAnswersForPersonMean(items)).toBe(answers);
  });
});
