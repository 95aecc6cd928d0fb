import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedNames, parseCapabilities } from '#lib/domain/training/capabilities.ts';
import { readSeed } from '../../seeds/read-seed.ts';

const BOTH = ['係員', '主任'];
/** `係員・倫理` for a target, `係員・《倫理》` for the future; `－` without a position. */
const read = (cell: string | null, positions: readonly string[] = BOTH) =>
  parseCapabilities(cell, positions).map(
    ({ position, capability, mark }) =>
      `${position ?? '－'}/${mark === 'future' ? `《${capability}》` : capability}`,
  );

describe('the abilities of a course', () => {
  it.each<[string, string | null, string[]]>([
    ['nothing', null, []],
    ['nothing but separators', '｜ | ', []],
    ['a name, for every position', '倫理', ['係員/倫理', '主任/倫理']],
    [
      'two names, and ・ inside a name',
      '知識・技術|説明',
      ['係員/知識・技術', '主任/知識・技術', '係員/説明', '主任/説明'],
    ],
    ['a target in brackets', '【倫理】', ['係員/倫理', '主任/倫理']],
    ['one for the future', '《企画・立案》', ['係員/《企画・立案》', '主任/《企画・立案》']],
    ['one for one position', '課長：判断', ['課長/判断']],
    ['one for one position, half-width', '課長:判断', ['課長/判断']],
    ['the position inside the bracket', '《課長：判断》', ['課長/《判断》']],
    ['the position before the bracket', '課長：《判断》', ['課長/《判断》']],
    [
      'brackets one after the other',
      '【倫理】《判断》',
      ['係員/倫理', '主任/倫理', '係員/《判断》', '主任/《判断》'],
    ],
    [
      'positions in brackets, as Hakodate prints them',
      '【課長，主査・係長】倫理，判断',
      ['課長/倫理', '課長/判断', '主査・係長/倫理', '主査・係長/判断'],
    ],
    ['positions of the future in brackets', '《課長》企画・立案', ['課長/《企画・立案》']],
    ['both marks: the target', '《倫理》|倫理', ['係員/倫理', '主任/倫理']],
    ['the same twice', '倫理|倫理', ['係員/倫理', '主任/倫理']],
  ])('are those of %s', (_what, cell, expected) => {
    expect(read(cell).toSorted()).toEqual(expected.toSorted());
  });

  it('are for no position where the plan names none', () => {
    expect(read('倫理|課長：判断', [])).toEqual(['－/倫理', '課長/判断']);
  });

  it('come out as Hakodate’s table says, all 74 marks of its 16 courses', () => {
    const rows = readSeed('hakodate/course-capabilities.csv');
    const courses = [...new Set(rows.map((row) => row.course))];
    const cellOf = (course: string | undefined) =>
      rows
        .filter((row) => row.course === course)
        .map((row) =>
          row.mark === 'future'
            ? `《${row.position}：${row.capability}》`
            : `${row.position}：${row.capability}`,
        )
        .join('|');
    const found = courses.flatMap((course) =>
      parseCapabilities(cellOf(course), []).map((one) => ({ course, ...one })),
    );
    expect(found).toEqual(
      rows.map(({ course, position, capability, mark }) => ({
        course,
        position,
        capability,
        mark,
      })),
    );
    expect(found).toHaveLength(74);
    expect(found.filter(({ mark }) => mark === 'future')).toHaveLength(10);
  });

  it('are never nameless and never twice the same for one position, whatever the cell says', () => {
    const letter = fc.constantFrom('倫', '課長', '|', '《', '》', '【', '】', '：', '，', ' ');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (letters) => {
        const found = read(letters.join(''));
        expect(found.every((one) => !one.endsWith('/'))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

it('reads names between bars, each once', () => {
  expect(listedNames('能力アップ|意識アップ｜能力アップ')).toEqual(['能力アップ', '意識アップ']);
  expect(listedNames(null)).toEqual([]);
});
