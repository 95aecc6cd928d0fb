import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnMatch } from '#lib/intake/match-columns.ts';
import { fillDown } from '#lib/intake/layout/fill-down.ts';
import { inOneLine, readText } from '../read-fixture.ts';

const MERGED = ['総務部,人事課,13', ',財政課,9', ',契約課,7', '福祉部,介護保険課,22'];
const read = (rows: readonly string[], fillsDown?: boolean) =>
  readText(['部,課,人数', ...rows].join('\n'), {
    fiscalYear: 2024,
    ...(fillsDown === undefined ? {} : { fillsDown }),
  });
const divisionsOf = ({ rows }: Awaited<ReturnType<typeof read>>) =>
  rows.map((row) => ('division' in row ? row.division : undefined));

describe('cells that are blank as merged cells are', () => {
  it('are reported, and stay blank', async () => {
    const dataset = await read(MERGED);
    expect(divisionsOf(dataset)).toEqual(['総務部', null, null, '福祉部']);
    expect(dataset.issues.map(inOneLine)).toEqual(['check row 3 部 cells-repeat-above ×2']);
  });

  it('are filled when somebody chose so, with a note', async () => {
    const dataset = await read(MERGED, true);
    expect(divisionsOf(dataset)).toEqual(['総務部', '総務部', '総務部', '福祉部']);
    expect(dataset.issues.map(inOneLine)).toEqual(['note row 3 部 cells-filled-down ×2']);
  });

  it('are not spoken of again when somebody chose to leave them', async () => {
    const dataset = await read(MERGED, false);
    expect(divisionsOf(dataset)).toEqual(['総務部', null, null, '福祉部']);
    expect(dataset.issues).toEqual([]);
  });

  it('are never filled from a total', async () => {
    const rows = ['総務部,人事課,13', ',財政課,9', '合計,,22', ',契約課,7', ',会計課,3'];
    const dataset = await read(rows, true);
    expect(divisionsOf(dataset)).toEqual(['総務部', '総務部', '総務部', '総務部']);
  });

  it.each([
    ['the first row has none either', [',人事課,13', ',財政課,9', '福祉部,介護保険課,22']],
    ['one blank is a blank', ['総務部,人事課,13', ',財政課,9']],
    ['they begin something new', ['総務部,人事課,13', '会計室,,9', '議会事務局,,7']],
    [
      'they are few',
      ['総務部,人事課,1', ',財政課,1', ',契約課,1', ...Array<string>(20).fill('福祉部,介護課,1')],
    ],
  ])('are plain blanks where %s', async (_, rows) => {
    expect((await read(rows)).issues).toEqual([]);
  });

  it('are plain blanks in a survey, where an answer may be left open', async () => {
    const items = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`).join(',');
    const row = (division: string) => `${division},${'3,'.repeat(12)}3`;
    const text = [`部,${items}`, row('総務部'), row(''), row(''), row('福祉部')].join('\n');
    expect((await readText(text, { fiscalYear: 2024 })).issues).toEqual([]);
  });
});

describe('同上', () => {
  it.each(['同上', '〃', '々', '″', ' 同上　'])('is no name of a 部: %s', async (mark) => {
    const rows = ['総務部,人事課,13', `${mark},財政課,9`];
    expect(divisionsOf(await read(rows))).toEqual(['総務部', null]);
    expect(divisionsOf(await read(rows, true))).toEqual(['総務部', '総務部']);
  });

  it('is a name like others in 佐々木課 and 同上会', async () => {
    const rows = ['総務部,人事課,13', '佐々木部,財政課,9', '同上会,財政課,9'];
    expect(divisionsOf(await read(rows))).toEqual(['総務部', '佐々木部', '同上会']);
  });

  it('in the first row stands for nothing, and is reported', async () => {
    const dataset = await read(['〃,人事課,13', '総務部,財政課,9'], true);
    expect(divisionsOf(dataset)).toEqual([null, '総務部']);
    expect(dataset.issues.map(inOneLine)).toEqual(['note row 2 部 cells-filled-down']);
  });
});

it('filling twice fills nothing more', () => {
  const column = (id: string, index: number): ColumnMatch => ({
    ...{ index, header: id, use: 'mapped', id, reason: 'header', examples: [] },
  });
  const columns = ['division', 'section'].map(column);
  const fill = (rows: readonly (readonly string[])[]) => {
    const filler = fillDown(rows, columns, false, true);
    return rows.map((cells, index) => [...filler.take(cells, index + 2)]);
  };
  const names = ['総務部', '福祉部', '市民部'];
  const rows = fc.constantFrom(['〃', '同上'], ['']).chain((repeats) => {
    const cell = fc.constantFrom(...names, ...repeats);
    const row = fc.tuple(cell, cell).filter((cells) => cells.some((text) => text !== ''));
    return fc.array(row, { maxLength: 12 });
  });
  fc.assert(
    fc.property(rows, (found) => {
      const once = fill(found);
      expect(once.flat().filter((text) => /^(?:〃|同上)$/u.test(text))).toEqual([]);
      expect(fill(once)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});
