import { describe, expect, test } from 'vitest';
import type { Issue } from '#lib/domain/issue.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import type { NameUse } from '#lib/workspace/masters/count-names.ts';
import { actionOf, withRename } from '../../../src/routes/data/findings/issue-action.ts';
import { inspectionOf, issueOf } from './inspections.ts';

const inspection = inspectionOf([{ header: '所属部' }, { header: '職位', id: 'position' }]);
const NAMES: NameUse[] = [
  {
    ...{ attribute: 'section', name: '総務課 ', division: '総務部', count: 3 },
    ...{ files: ['survey.csv'], years: [2024], column: '所属課' },
  },
];
const actionFor = (issue: Partial<Issue>) => actionOf(issueOf(issue), inspection, NAMES);
const variant: Partial<Issue> = {
  ...{ code: 'name-variant', level: 'check', row: null, column: '所属課' },
  ...{ found: '総務課 ', suggestion: '総務課', count: 3 },
};

describe('the next action of a finding', () => {
  test.each([
    ['a file without 年度 asks for it', { code: 'file-year-missing', row: null }, { kind: 'year' }],
    ['a row in quarantine is corrected there', { code: 'row-ragged' }, { kind: 'repair', row: 8 }],
    [
      'a column leads to its place in the mapping',
      { code: 'column-unused', level: 'check', row: null, column: '職位' },
      { kind: 'column', key: '職位' },
    ],
    ['an unknown kind is chosen', { code: 'kind-unknown', row: null }, { kind: 'kind' }],
    [
      'a sheet that was not read is read',
      { code: 'sheet-not-read', level: 'check', row: null, found: '回答' },
      { kind: 'sheet', name: '回答' },
    ],
    [
      'a name that is probably another one becomes it',
      variant,
      {
        kind: 'rename',
        rename: { attribute: 'section', from: '総務課 ', to: '総務課', fromDivision: '総務部' },
      },
    ],
  ] as const)('%s', (_, issue, action) => {
    expect(actionFor(issue)).toEqual(action);
  });

  test.each([
    ['what was repaired', { code: 'digits-full-width', level: 'note' }],
    ['advice', { code: 'value-missing', level: 'advice' }],
    [
      'an unknown name without a likely one',
      { code: 'name-unknown', level: 'check', column: '職位' },
    ],
    ['a column that is not there', { code: 'column-missing', level: 'check', column: 'Q3' }],
  ] as const)('is none for %s', (_, issue) => {
    expect(actionFor(issue)).toBeNull();
  });
});

test('a finding about the whole workspace leads to its file', () => {
  expect(actionOf(issueOf({}), null, [])).toEqual({ kind: 'file' });
});

test('a name is counted under one other name, the one chosen last', () => {
  const rename = (to: string) => ({ attribute: 'position', from: '主査　級', to }) as const;
  const settings = withRename(withRename(DEFAULT_WORKSPACE_FILE, rename('主事')), rename('主査級'));
  expect(settings.masters.renames).toEqual([rename('主査級')]);
});
