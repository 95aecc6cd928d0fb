import { describe, expect, it } from 'vitest';
import { readSeed, wholeNumber, type SeedRow } from './read-seed.ts';

const tables = ['kinds', 'groups', 'positions', 'map', 'measures', 'dates'] as const;
const rowsOf = (table: (typeof tables)[number]): SeedRow[] => readSeed(`hamamatsu/${table}.csv`);

const kinds = rowsOf('kinds');
const positions = rowsOf('positions');
const map = rowsOf('map');
const measures = rowsOf('measures');
const dates = rowsOf('dates');

const values = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);
const column = (rows: readonly SeedRow[], name: string): string[] =>
  rows.map((row) => row[name] ?? '');
const filled = (rows: readonly SeedRow[], name: string): SeedRow[] =>
  rows.filter((row) => row[name] !== '');
const ofKind = (number: number): SeedRow[] => map.filter((row) => row.kind === String(number));

/** The ISO month of a printed Japanese one: "H30.12" and "令和元年10月" alike. */
function monthOf(printed: string): string {
  const [, era, year, month] = /^(令和|平成|R|H)(元|\d+)[.年](\d+)月?$/.exec(printed) ?? [];
  if (!era || !year || !month) throw new Error(`no month in "${printed}"`);
  // 令和1 = 2019, 平成1 = 1989
  const before = era === '令和' || era === 'R' ? 2018 : 1988;
  return `${before + (year === '元' ? 1 : Number(year))}-${month.padStart(2, '0')}`;
}

describe('the provenance of Hamamatsu’s tables', () => {
  it.each(tables)('names the document and the place of every row of %s', (table) => {
    const known = column(readSeed('documents.csv'), 'document');
    for (const row of rowsOf(table)) {
      expect(Object.keys(row).slice(-2)).toEqual(['document', 'place']);
      expect(row.document).toBe('hamamatsu');
      expect(known).toContain(row.document);
      expect(row.place).toMatch(/^[12]頁 /);
    }
  });

  it.each(tables)('keeps no look-alike radical of the PDF in %s', (table) => {
    expect(JSON.stringify(rowsOf(table))).not.toMatch(/[\u2e80-\u2fdf\uf900-\ufaff]/);
  });
});

describe('the kinds of measures in Hamamatsu’s map', () => {
  it('are ten, numbered ① to ⑩', () => {
    expect(column(kinds, 'mark').join('')).toBe('①②③④⑤⑥⑦⑧⑨⑩');
    expect(kinds.map((row) => wholeNumber(row, 'number'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const row of kinds) expect(row.mark?.normalize('NFKC')).toBe(row.number);
  });

  it('each have a name of their own and at least one example', () => {
    expect(new Set(column(kinds, 'name')).size).toBe(10);
    expect(filled(kinds, 'examples')).toHaveLength(10);
  });

  it('stand on page 1 up to ⑨, and on page 2 from ① to ⑦ and with ⑩', () => {
    const onPage = (page: string) =>
      kinds.filter((row) => values(row.pages).includes(page)).map((row) => row.mark);
    expect(onPage('1').join('')).toBe('①②③④⑤⑥⑦⑧⑨');
    expect(onPage('2').join('')).toBe('①②③④⑤⑥⑦⑩');
  });

  it('belong to a group only where the group’s extent can be read', () => {
    expect(new Set(column(kinds, 'group'))).toEqual(new Set(['研修', '不明']));
    expect(kinds.filter((row) => row.group === '研修').map((row) => row.mark)).toEqual(['①']);
  });
});

describe('the positions in Hamamatsu’s map', () => {
  it('are eight, from grade 1 to staff positions', () => {
    expect([...new Set(column(positions, 'position'))]).toEqual([
      '1級',
      '2級',
      '主任',
      'グループ長・施設の長',
      '課長補佐',
      '担当課長・課長',
      '次長・担当部長・区長・部長',
      'スタッフ職',
    ]);
  });

  it('have one role each, and two for staff positions', () => {
    // 7 + 2 = 9
    expect(positions).toHaveLength(9);
    expect(positions.filter((row) => row.position === 'スタッフ職')).toHaveLength(2);
    expect(new Set(column(positions, 'role')).size).toBe(9);
  });

  it('name every title once', () => {
    // 1+1+1+2+1+2+4 in the line, 4+4 on the staff = 20
    const titles = positions.flatMap((row) => values(row.titles));
    expect(titles).toHaveLength(20);
    expect(new Set(titles).size).toBe(20);
  });
});

describe('the map of positions and measures', () => {
  it.each([
    [1, 14], // 5 years + 9 courses by position
    [2, 13], // 3 + 2 + 2 + 4 + 2 under five subjects
    [3, 2],
    [4, 3],
    [5, 6],
    [6, 12], // 8 roles in OJT + 4 supports of workplace training
    [7, 6], // 1 assessed + 5 assessors
    [10, 1],
  ])('shows kind %i with %i entries', (kind, count) => {
    expect(ofKind(kind)).toHaveLength(count);
  });

  it('has 57 entries and shows no other kind', () => {
    // 14 + 13 + 2 + 3 + 6 + 12 + 6 + 1 = 57
    expect(map).toHaveLength(57);
    const onMap = kinds.filter((row) => values(row.pages).includes('2'));
    expect(new Set(column(map, 'kind'))).toEqual(new Set(column(onMap, 'number')));
  });

  it('uses only positions of the document', () => {
    const known = column(positions, 'position');
    for (const row of map) {
      expect(known).toContain(row.row_position);
      if (row.position !== '') expect(known).toContain(row.position);
    }
  });

  it('states a position only where the printed name contains it', () => {
    const stated = filled(map, 'position');
    expect(stated.map((row) => `${row.measure}→${row.position}`)).toEqual([
      '新任主任研修→主任',
      '新任課長補佐級研修→課長補佐',
      '新任課長級研修→担当課長・課長',
    ]);
    expect(stated).toEqual(map.filter((row) => row.extent === '名称'));
  });

  it('says of every entry what its reach rests on', () => {
    const known = ['年次', '名称', '対象', '不明'];
    for (const row of map) expect(known).toContain(row.extent);
  });

  it('leads through the first five years one by one', () => {
    const years = map.filter((row) => row.extent === '年次');
    expect(column(years, 'detail')).toEqual(['1年目', '2年目', '3年目', '4年目', '5年目']);
    expect(filled(years, 'contents')).toHaveLength(5);
  });

  it('groups the thirteen courses on current subjects under five headings', () => {
    const headings = column(ofKind(2), 'panel');
    expect([...new Set(headings)]).toEqual([
      '接遇向上',
      '公務員倫理・ハラスメント対策',
      '女性の活躍推進支援',
      '行政運営',
      'その他',
    ]);
    expect(new Set(column(ofKind(2), 'measure')).size).toBe(13);
  });

  it('names the section behind each course held by a section', () => {
    for (const row of ofKind(4)) expect(row.organiser).toMatch(/課$/);
  });

  it('subsidises four ways of studying on one’s own', () => {
    expect(ofKind(5).filter((row) => row.detail === '助成')).toHaveLength(4);
  });
});

describe('the new and expanded measures', () => {
  it('are numbered 1 to 8', () => {
    expect(measures.map((row) => wholeNumber(row, 'number'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(column(measures, 'name')).size).toBe(8);
  });

  it('are new in five cases and expanded in three', () => {
    const inState = (state: string) =>
      measures.filter((row) => row.state === state).map((row) => row.number);
    expect(inState('NEW')).toEqual(['1', '2', '3', '4', '8']);
    expect(inState('拡充')).toEqual(['5', '6', '7']);
  });

  it('stand in the order 1, 2, 8, 3, 4, 5, 6, 7', () => {
    const printed = [...measures].sort(
      (a, b) => wholeNumber(a, 'printed_order') - wholeNumber(b, 'printed_order'),
    );
    expect(column(printed, 'number').join('')).toBe('12834567');
  });

  it('include one that was added later, the eighth in March 2023', () => {
    const added = filled(measures, 'added');
    expect(column(added, 'number')).toEqual(['8']);
    expect(column(added, 'added')).toEqual(['2023-03']);
  });

  it('are attached to no kind on page 1, as far as its table can be read', () => {
    expect(filled(measures, 'kind')).toEqual([]);
    expect(filled(measures, 'group')).toEqual([]);
  });

  it('are traced to the map only by a word that stands in both', () => {
    for (const row of filled(measures, 'map_kind')) {
      const word = row.map_word ?? '';
      expect(row.name).toContain(word);
      const entries = map.filter((entry) => entry.kind === row.map_kind);
      const texts = entries.map((entry) => `${entry.measure} ${entry.contents}`);
      expect(texts.some((text) => text.includes(word))).toBe(true);
    }
    expect(filled(measures, 'map_kind').map((row) => row.number)).toEqual(['2', '4', '5', '6', '7']);
  });
});

describe('the dates printed in Hamamatsu’s map', () => {
  it('agree with their Japanese era', () => {
    expect(dates).toHaveLength(4);
    for (const row of dates) expect(row.month).toBe(monthOf(row.printed ?? ''));
    for (const row of filled(measures, 'added')) {
      expect(row.added).toBe(monthOf(row.added_printed ?? ''));
    }
  });
});
