import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { chooseYear } from '#lib/intake/choose-year.ts';
import { readFixture, readText } from './read-fixture.ts';

const ROUND = { fiscalYear: 2022, name: '第2回', file: 'folder/R6回答.csv' };
const context = { ...DEFAULT_WORKSPACE_FILE, rounds: [ROUND] };

describe('the 年度 of a file without a column for it', () => {
  it('is the one the user chose, before all others', () => {
    expect(chooseYear('R6回答.csv', { ...context, choices: { fiscalYear: 2021 } })).toEqual({
      fiscalYear: 2021,
      source: 'chosen',
    });
  });

  it('is that of the round that names the file, before its own name', () => {
    expect(chooseYear('R6回答.csv', context)).toEqual({ fiscalYear: 2022, source: 'round' });
  });

  it('is the one in its name, where no round names it', () => {
    expect(chooseYear('令和6年度アンケート.csv', context)).toEqual({
      fiscalYear: 2024,
      source: 'file-name',
    });
  });

  it.each(['アンケート.csv', 'survey_T1.csv', 'survey_S2.csv', '回答_r2.csv'])(
    'is unknown where nothing says it: %s',
    (name) => {
      expect(chooseYear(name, context)).toBeNull();
    },
  );

  it('is taken by the rows, and the dataset says from where', async () => {
    expect(await readFixture('survey-R6.csv')).toMatchObject({
      fiscalYears: [2024],
      yearSource: 'file-name',
      issues: [],
    });
    expect(
      await readFixture('survey-without-year.csv', {
        rounds: [{ ...ROUND, file: 'survey-without-year.csv' }],
      }),
    ).toMatchObject({ fiscalYears: [2022], yearSource: 'round' });
  });

  it('leaves the whole survey in quarantine, with one issue, while it is unknown', async () => {
    const dataset = await readFixture('survey-without-year.csv');
    expect(dataset).toMatchObject({
      yearSource: null,
      accounts: { rows: 2, used: 0, quarantined: 2, leftOut: 0 },
      issues: [{ code: 'survey-year-missing', level: 'error', row: null, count: 2 }],
    });
  });

  it('is asked for in the same way for a headcount', async () => {
    const text = '部,人数\n総務部,120\n';
    expect(await readText(text)).toMatchObject({ issues: [{ code: 'file-year-missing' }] });
    expect(await readText(text, { fiscalYear: 2024 })).toMatchObject({
      rows: [{ fiscal_year: 2024, division: '総務部', people: 120 }],
    });
  });
});

it('prefers the column of the file to what was chosen', async () => {
  const dataset = await readText('年度,部,人数\nR5,総務部,120\n', { fiscalYear: 2024 });
  expect(dataset).toMatchObject({ fiscalYears: [2023], yearSource: 'column' });
});
