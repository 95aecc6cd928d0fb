/** What the command line says on standard error, and when it refuses to publish. */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { analyseArguments } from '../../src/cli/arguments.ts';
import { readFolder } from '../../src/cli/read-folder.ts';
import { fixture, folderWith, runAnalyse, surveyOf } from './run-analyse.ts';

vi.setConfig({ testTimeout: 120_000 });

const survey = { 'survey_2024.csv': surveyOf(12, 4) };
const settings = (minN: number) => JSON.stringify({ minori: 1, disclosure: { minN } });

describe('findings', () => {
  test('are said with file, row and column, without the value, fifty at most', async () => {
    const wrong = Array.from(
      { length: 5 },
      () => `総務部,${Array(13).fill('秘密77').join(',')}\r\n`,
    );
    const folder = folderWith({ 'survey_2024.csv': surveyOf(12, 4) + wrong.join('') });
    const { stderr, stdout } = await runAnalyse(folder);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toContain('survey_2024.csv 14行目「Q1」: 選択肢にない値です。空欄として扱います');
    expect(lines.filter((line) => line.includes('選択肢にない値'))).toHaveLength(50);
    const { issues } = JSON.parse(stdout) as { issues: { level: string }[] };
    const listed = issues.filter(({ level }) => level !== 'note').length;
    expect(lines).toContain(`ほか${listed - 50}件`);
    expect(stderr).not.toContain('秘密77');
  });

  test('stand beside the rows left out of each file', async () => {
    const folder = folderWith({ 'four-defects.csv': fixture('four-defects.csv') });
    const { stderr } = await runAnalyse(folder, '--locale', 'en');
    expect(stderr).toContain('7 of 9 rows used, 1 in quarantine, 1 left out');
  });
});

describe('a minori.json that cannot be used', () => {
  test.each([
    ['is no JSON', '{', '設定ファイルを読めません'],
    ['has an unknown key', JSON.stringify({ minori: 1, ronds: [] }), '設定の値が正しくありません'],
    ['is empty', '', 'ファイルに何も入っていません'],
  ])('since it %s stops everything', async (_, text, sentence) => {
    const folder = folderWith({ ...survey, 'minori.json': text });
    const out = join(folder, 'results.json');
    const outcome = await runAnalyse(folder, '--out', out);
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toContain('minori.json');
    expect(outcome.stderr).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a threshold under that of the folder', () => {
  const folder = () => folderWith({ ...survey, 'minori.json': settings(12) });

  test('is refused for results that may leave the office', async () => {
    const outcome = await runAnalyse(folder(), '--min-n', '11');
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toContain('--internal');
    expect(outcome.stderr).toContain('12人');
  });

  test.each([
    ['lower and internal', ['--min-n', '11', '--internal'], { min_n: 11, marking: '内部限り' }],
    ['higher', ['--min-n', '13'], { min_n: 13, internal: false }],
  ])('but not one that is %s', async (_, args, expected) => {
    const outcome = await runAnalyse(folder(), ...args);
    expect(outcome.exitCode).toBe(0);
    expect((JSON.parse(outcome.stdout) as { settings: object }).settings).toMatchObject(expected);
  });
});

describe('the folder', () => {
  const namesIn = async (folder: string) => (await readFolder(folder)).map(({ name }) => name);

  test('is read without folders that are named like files', async () => {
    const folder = folderWith(survey);
    mkdirSync(join(folder, 'x.csv'));
    symlinkSync(join(folder, 'x.csv'), join(folder, 'y.csv'));
    symlinkSync(join(folder, 'survey_2024.csv'), join(folder, 'z.csv'));
    expect(await namesIn(folder)).toEqual(['survey_2024.csv', 'z.csv']);
  });

  test('names the one file that cannot be read', async () => {
    const folder = folderWith(survey);
    const path = join(folder, 'gone.csv');
    symlinkSync(join(folder, 'nowhere.csv'), path);
    const outcome = await runAnalyse(folder);
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toContain(`ファイル「${path}」を読めません`);
  });

  test('does not pass over settings that are no file', async () => {
    const folder = folderWith(survey);
    mkdirSync(join(folder, 'minori.json'));
    await expect(readFolder(folder)).rejects.toMatchObject({
      code: 'unreadableFile',
      path: join(folder, 'minori.json'),
    });
  });

  test('is not a file', async () => {
    const file = join(folderWith(survey), 'survey_2024.csv');
    const outcome = await runAnalyse(file, '--locale', 'en');
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toContain('is not a folder');
  });
});

describe('a wrong command line', () => {
  test.each([
    [['--locale', 'en'], 'en'],
    [['--locale=en', 'DIR', '--everything'], 'en'],
    [['DIR', '--min-n', 'few', '--locale', 'en'], 'en'],
    [['DIR', '--out', '--locale', 'en'], 'en'],
    [['DIR', '--locale', 'fr'], 'ja'],
    [[], 'ja'],
  ])('%j is answered in %s', (argv, locale) => {
    expect(analyseArguments(argv)).toMatchObject({ error: expect.any(String) as string, locale });
  });

  test('says so in that language', async () => {
    const { stderr, exitCode } = await runAnalyse('--everything', '--locale', 'en');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('The arguments cannot be read.\nusage: npm run analyse');
  });
});
