import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleCity } from '#data/generator/sample-city.ts';
import { WorkspaceFileSchema } from '#lib/domain/workspace-file.ts';
import {
  cell,
  countBy,
  distinct,
  hasBom,
  numberIn,
  readBytes,
  readRows,
  readText,
  sum,
} from './read-city.ts';

const folder = new URL('../../data/minori-city/', import.meta.url);
const names = readdirSync(folder).map((name) => name.normalize('NFC'));
const tables = names.filter((name) => name.endsWith('.csv'));
const city = WorkspaceFileSchema.parse(
  JSON.parse(new TextDecoder().decode(readBytes('minori.json'))),
);

describe('the files of みのり市', () => {
  it('are those that the generator writes, byte for byte', () => {
    const made = sampleCity();
    expect(made.map(({ name }) => name).sort()).toEqual([...names].sort());
    for (const { name, bytes } of made) {
      expect([name, Buffer.compare(bytes, readBytes(name))]).toEqual([name, 0]);
    }
  });

  it('come to less than 1.5 MB', () => {
    expect(sum(names.map((name) => readBytes(name).length))).toBeLessThan(1_500_000);
  });

  it('are in the two encodings of a Japanese office, with the line ends of Windows', () => {
    expect(tables.filter((name) => !hasBom(name)).sort()).toEqual(
      [
        'R5職員アンケート.csv',
        'R6職員アンケート_回答.csv',
        '目標実績.csv',
        '研修効果_R6.csv',
        '研修受講記録_R3.csv',
        '研修受講記録_R4.csv',
        '研修受講記録_R6.csv',
      ].sort(),
    );
    for (const name of tables) {
      expect([
        name,
        readText(name)
          .replaceAll('\r\n', '')
          .match(/[\r\n]/),
      ]).toEqual([name, null]);
    }
  });

  it('have no 合計 row, no blank row and no cell that a spreadsheet would calculate', () => {
    for (const name of tables) {
      for (const row of readRows(name)) {
        const values = Object.values(row);
        expect(values.some((value) => value !== '')).toBe(true);
        expect(values.some((value) => /^(合計|計|=|\+|@)/.test(value))).toBe(false);
      }
    }
  });
});

describe('the settings of みのり市', () => {
  it('say that the city is fictional and that records end with September 2026', () => {
    expect(city.fictional).toBe(true);
    expect(city.asOf).toBe('2026-09-30');
  });

  it('name three survey rounds and their files', () => {
    expect(city.rounds.map(({ fiscalYear, population }) => [fiscalYear, population])).toEqual([
      [2022, 2056],
      [2023, 2043],
      [2024, 2041],
    ]);
    for (const { file } of city.rounds) expect(names).toContain(file);
  });

  it('list 101 課 in 18 部, 総務課 in two of them', () => {
    const sections = city.masters.divisions.flatMap((division) => division.sections);
    expect(city.masters.divisions).toHaveLength(18);
    expect(sections).toHaveLength(101);
    const twice = sections.filter((name, index) => sections.indexOf(name) !== index);
    expect(twice).toEqual(['総務課']);
  });
});

describe('the staff of みのり市', () => {
  const headcount = readRows('職員数.csv');
  const ofYear = (year: string) => headcount.filter((row) => cell(row, '年度') === year);
  const people = (year: string) => sum(ofYear(year).map((row) => numberIn(row, '人数')));

  it('are 2,068 in 令和3, 2,059, 2,047 and 2,041 in 令和6年度, and a few fewer since', () => {
    const years = [3, 4, 5, 6, 7, 8].map((year) => `令和${year}年度`);
    expect(years.map(people)).toEqual([2068, 2059, 2047, 2041, 2037, 2034]);
  });

  it('hold posts of the masters only, in every 課 of every year', () => {
    const { divisions, positions, employmentTypes } = city.masters;
    const known = divisions.flatMap((d) => d.sections.map((section) => `${d.name} ${section}`));
    for (const year of distinct(headcount.map((row) => cell(row, '年度')))) {
      const found = ofYear(year).map((row) => `${cell(row, '部')} ${cell(row, '課')}`);
      expect(distinct(found).sort()).toEqual([...known].sort());
    }
    const positionNames = positions.map(({ name }) => name);
    for (const row of headcount) {
      expect(positionNames).toContain(cell(row, '職位'));
      expect(employmentTypes).toContain(cell(row, '雇用区分'));
    }
  });

  it('number eight in 会計課, and three to ten in the smallest 課', () => {
    const sizes: Record<string, number> = {};
    for (const row of ofYear('令和6年度')) {
      const key = `${cell(row, '部')} ${cell(row, '課')}`;
      sizes[key] = (sizes[key] ?? 0) + numberIn(row, '人数');
    }
    expect(sizes['会計課 会計課']).toBe(8);
    expect(Math.min(...Object.values(sizes))).toBeGreaterThanOrEqual(3);
    expect(Object.values(sizes).filter((size) => size < 10).length).toBeGreaterThanOrEqual(4);
  });

  it('never answer or attend in greater number than there are', () => {
    const key = (...columns: string[]) => columns.join(' ');
    const posts: Record<string, number> = {};
    for (const row of ofYear('令和6年度')) {
      const own = key(cell(row, '部'), cell(row, '職位'));
      posts[own] = (posts[own] ?? 0) + numberIn(row, '人数');
    }
    const named = readRows('R6職員アンケート_回答.csv').filter(
      (row) => cell(row, '所属部') !== '' && cell(row, '職位') !== '',
    );
    const answers = countBy(named, (row) => key(cell(row, '所属部'), cell(row, '職位')));
    for (const [own, count] of Object.entries(answers)) {
      expect([own, count <= (posts[own] ?? 0)]).toEqual([own, true]);
    }
  });
});
