import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions } from '#lib/intake/choices/read-options.ts';

const times = (count: number, cell: string) => Array<string>(count).fill(cell);
const counted = (cells: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return readOptions(counts).of;
};

describe('the options of one question', () => {
  it.each([
    ['a form with a comma and a space', 'A案, B案', 'A案'],
    ['a form with a semicolon at the end', 'A案;B案;', 'A案;'],
    ['Japanese commas', 'A案、B案', 'A案'],
    ['full-width semicolons', 'Ａ案；Ｂ案', 'A案'],
    ['bars', 'A案|B案', 'A案'],
    ['slashes', 'A案/B案', 'A案'],
    ['line breaks', 'A案\r\nB案', 'A案'],
  ])('are told apart: %s', (_, both, one) => {
    const of = counted([...times(3, both), ...times(3, one), ...times(2, 'B案')]);
    expect([of.get(both), of.get(one)]).toEqual([['A案', 'B案'], ['A案']]);
  });

  it('are one each, whatever their spelling, and written as most people do', () => {
    const of = counted([...times(3, 'ＤＸ 研修、面談'), ...times(2, 'DX研修、面談'), '面談、面談']);
    expect(of.get('ＤＸ 研修、面談')).toEqual(['DX 研修', '面談']);
    expect(of.get('DX研修、面談')).toEqual(['DX 研修', '面談']);
    expect(of.get('面談、面談')).toEqual(['面談']);
  });

  it('keep the commas that belong to them', () => {
    const of = counted([
      ...times(4, '休みたい、休めるとき;面談'),
      ...times(4, '面談;研修（庁内、庁外）'),
    ]);
    expect(of.get('休みたい、休めるとき;面談')).toEqual(['休みたい、休めるとき', '面談']);
    expect(of.get('面談;研修（庁内、庁外）')).toEqual(['面談', '研修（庁内、庁外）']);
  });

  it('come apart where somebody divided them another way, and all parts are options', () => {
    const of = counted([...times(6, '面談, 研修'), '面談、研修', '研修']);
    expect(of.get('面談、研修')).toEqual(['面談', '研修']);
  });

  it('are その他 where somebody wrote something of their own', () => {
    const cells = [...times(5, '面談、研修'), '面談、その他（家族、山田さん）', '研修、妻の一言'];
    const of = counted([...cells, 'その他：昇給、面談', 'その他']);
    expect(of.get('面談、その他（家族、山田さん）')).toEqual(['面談', 'その他']);
    expect(of.get('研修、妻の一言')).toEqual(['研修', 'その他']);
    expect(of.get('その他：昇給、面談')).toEqual(['その他', '面談']);
    expect(JSON.stringify([...of.values()])).not.toMatch(/山田|妻|昇給/u);
  });

  it('do not depend on the order of the answers, and read again are the same', () => {
    const option = fc.constantFrom('面談', '研修', '評価', '休暇');
    const cell = fc.uniqueArray(option, { minLength: 1 }).map((some) => some.join('、'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const forth = counted(cells);
        const back = counted([...cells].reverse());
        for (const [text, options] of forth) expect(back.get(text)).toEqual(options);
      }),
    );
  });
});
