import { describe, expect, test } from 'vitest';
import {
  keepBoth,
  putDown,
  putDownSheet,
  remove,
  removeAll,
  replacedBy,
  restore,
  sameAs,
  takeBack,
  takeIn,
} from '#lib/workspace/keeping/change-files.ts';
import { choose } from '#lib/workspace/keeping/change-settings.ts';
import { NOTHING_KEPT, type KeptWorkspace } from '#lib/workspace/keeping/kept-workspace.ts';
import { added, day, file, textsIn, workspaceOf } from './small-files.ts';

const R5 = file('R5.csv', 'five');
const R6 = file('R6.csv', 'six');
const CORRECTED = file('R6.csv', 'six, corrected');
const RENAMED = file('R6修正.csv', 'six, corrected');

const names = ({ files }: KeptWorkspace) => files.map(({ name }) => name);
const versionNames = ({ versions }: KeptWorkspace) => versions.map(({ name }) => name);
const onTray = ({ tray }: KeptWorkspace) => tray.map(({ name }) => name);

describe('a file that is put down', () => {
  test('lies on the tray and changes nothing else', async () => {
    const now = putDown([R6])(await workspaceOf(R5));
    expect(onTray(now)).toEqual(['R6.csv']);
    expect(names(now)).toEqual(['R5.csv']);
  });

  test('can be taken back', async () => {
    const now = await takeBack(['R6.csv'])(putDown([R6])(await workspaceOf(R5)));
    expect(now.tray).toEqual([]);
  });

  test('is taken in with what was decided about it on the tray', async () => {
    const decided = choose('R6.csv', { fiscalYear: 2024 })(putDown([R6])(NOTHING_KEPT));
    expect(decided.settings.files).toEqual({});
    const now = await takeIn(['R6.csv'], day(2))(decided);
    expect(now.settings.files).toEqual({ 'R6.csv': { fiscalYear: 2024 } });
    expect(names(now)).toEqual(['R6.csv', 'minori.json']);
    expect(now.tray).toEqual([]);
  });

  test('is not taken in a second time under another name', async () => {
    const now = putDown([file('copy.csv', 'six')])(await workspaceOf(R6));
    expect(now.tray.map((record) => sameAs(now, record))).toEqual(['R6.csv']);
    expect(names(await takeIn(['copy.csv'], day(2))(now))).toEqual(['R6.csv']);
  });

  test('may be put down once more for another sheet, and is then a file of its own', async () => {
    const workbook = file('集計.xlsx', 'two sheets');
    const put = await putDownSheet('集計.xlsx', '職員数')(await workspaceOf(workbook));
    expect(put.tray).toMatchObject([
      { name: '集計（職員数）.xlsx', hash: workbook.hash, choices: { sheet: '職員数' } },
    ]);
    const now = await takeIn(['集計（職員数）.xlsx'], day(2))(put);
    expect(names(now)).toEqual(['集計.xlsx', '集計（職員数）.xlsx', 'minori.json']);
    expect(now.settings.files).toEqual({ '集計（職員数）.xlsx': { sheet: '職員数' } });
  });

  test('is another file when another sheet of it is read', async () => {
    const put = putDown([file('copy.xlsx', 'six')])(await workspaceOf(file('R6.xlsx', 'six')));
    const now = choose('copy.xlsx', { sheet: '職員数' })(put);
    expect(now.tray.map((record) => sameAs(now, record))).toEqual([null]);
  });
});

describe('a corrected file', () => {
  test('takes the place of its predecessor, which stays as a version', async () => {
    const now = await takeIn(['R6.csv'], day(2))(putDown([CORRECTED])(await workspaceOf(R6, R5)));
    expect(await textsIn(now)).toEqual([
      ['R6.csv', 'six, corrected'],
      ['R5.csv', 'five'],
    ]);
    expect(now.versions).toMatchObject([
      { name: 'R6.csv', hash: R6.hash, replacedAt: day(2), replacedBy: 'R6.csv' },
    ]);
  });

  test('does so under another name, and gives the place back when the version is restored', async () => {
    const put = putDown([RENAMED])(await workspaceOf(R6));
    const corrected = await takeIn(['R6修正.csv'], day(2), { 'R6修正.csv': 'R6.csv' })(put);
    expect(names(corrected)).toEqual(['R6修正.csv']);
    const id = corrected.versions[0]?.id ?? '';
    const restored = await restore([id], day(3))(corrected);
    expect(names(restored)).toEqual(['R6.csv']);
    expect(versionNames(restored)).toEqual(['R6修正.csv']);
  });

  test('stands beside the other when the officer wants both', async () => {
    const put = await keepBoth('R6修正.csv', true)(putDown([RENAMED])(await workspaceOf(R6)));
    const corrections = { 'R6修正.csv': 'R6.csv' };
    expect(put.tray.map((record) => replacedBy(put, record, corrections))).toEqual([null]);
    const now = await takeIn(['R6修正.csv'], day(2), corrections)(put);
    expect(names(now)).toEqual(['R6.csv', 'R6修正.csv']);
  });

  test('inherits the chosen 年度 and no row corrected by hand', async () => {
    const decided = choose('R6.csv', { fiscalYear: 2024, corrections: { '7': null } });
    const put = putDown([CORRECTED])(decided(await workspaceOf(R6)));
    const now = await takeIn(['R6.csv'], day(2))(put);
    expect(now.settings.files).toEqual({ 'R6.csv': { fiscalYear: 2024 } });
    const before = await restore([now.versions[0]?.id ?? ''], day(3))(now);
    expect(before.settings.files['R6.csv']).toEqual({
      fiscalYear: 2024,
      corrections: { '7': null },
    });
  });
});

describe('a file that is taken out', () => {
  test('comes back as it was, with what was decided about it', async () => {
    const decided = choose('R6.csv', { encoding: 'euc-jp' })(await workspaceOf(R6, R5));
    const without = remove(['R6.csv'], day(2))(decided);
    expect(without.settings.files).toEqual({});
    expect(without.versions).toMatchObject([{ name: 'R6.csv', replacedBy: null }]);
    const now = await restore([without.versions[0]?.id ?? ''], day(3))(without);
    expect(now.settings.files).toEqual({ 'R6.csv': { encoding: 'euc-jp' } });
    expect(Object.fromEntries(await textsIn(now))).toMatchObject({ 'R6.csv': 'six' });
    expect(now.versions).toEqual([]);
  });

  test('can be one of all, settings included', async () => {
    const decided = choose('R6.csv', { fiscalYear: 2024 })(await workspaceOf(R6, R5));
    const empty = await removeAll(day(2))(decided);
    expect(empty.files).toEqual([]);
    expect(empty.settings).toEqual(NOTHING_KEPT.settings);
    const now = await restore(
      empty.versions.map(({ id }) => id),
      day(3),
    )(empty);
    expect(names(now).sort()).toEqual(['R5.csv', 'R6.csv', 'minori.json']);
    expect(now.settings.files).toEqual(decided.settings.files);
  });
});

describe('a minori.json that is put down', () => {
  const settings = (rest: object) =>
    file('minori.json', JSON.stringify({ minori: 1, city: { name: 'みのり市' }, ...rest }));

  test('says how everything is read from then on', async () => {
    const now = await takeIn(['minori.json'], day(2))(putDown([settings({})])(NOTHING_KEPT));
    expect(now.settings.city?.name).toBe('みのり市');
  });

  test('leaves decided what it says nothing about', async () => {
    const decided = choose('R6.csv', { fiscalYear: 2024 })(await workspaceOf(R6));
    const theirs = settings({ files: { 'R5.csv': { fiscalYear: 2023 } } });
    const now = await takeIn(['minori.json'], day(2))(putDown([theirs])(decided));
    expect(now.settings.files).toEqual({
      'R6.csv': { fiscalYear: 2024 },
      'R5.csv': { fiscalYear: 2023 },
    });
  });

  test('stays on the tray when it cannot be used', async () => {
    const put = putDown([file('minori.json', '{"minori":7}')])(await workspaceOf(R6));
    const now = await takeIn(['minori.json'], day(2))(put);
    expect(onTray(now)).toEqual(['minori.json']);
    expect(names(now)).toEqual(['R6.csv']);
  });
});

describe('versions', () => {
  test('are five of one name, the oldest gone', async () => {
    let now = await workspaceOf(file('R6.csv', 'version 0'));
    for (let n = 1; n <= 7; n++) now = await added([file('R6.csv', `version ${n}`)], day(n))(now);
    const kept = await textsIn({ ...now, files: now.versions });
    expect(kept.map(([, text]) => text)).toEqual([6, 5, 4, 3, 2].map((n) => `version ${n}`));
  });

  test('are twenty in all, but everything that goes at once stays', async () => {
    const many = Array.from({ length: 23 }, (_, n) => file(`${n}.csv`, `file ${n}`));
    const empty = await removeAll(day(2))(await workspaceOf(...many));
    expect(empty.versions).toHaveLength(23);
    const one = remove(['x.csv'], day(4))(await added([file('x.csv', 'x')], day(3))(empty));
    expect(one.versions).toHaveLength(20);
    expect(one.versions[0]?.name).toBe('x.csv');
  });
});
