import { describe, expect, test } from 'vitest';
import type { TrayFile } from '#lib/workspace/tray.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import {
  effectText,
  fileDetail,
  stepOf,
  trayStatus,
  trayTotal,
} from '../../../src/routes/data/file-status.ts';
import { questionsOf } from '../../../src/routes/data/reading/questions.ts';
import { inspectionOf } from './inspections.ts';

const fileOf = (rest: Partial<TrayFile>): TrayFile => ({
  ...{ name: 'survey.csv', size: 86_016, lastModified: null },
  ...{ effect: { kind: 'new' }, choices: {}, inspection: inspectionOf([{ header: '部' }]) },
  ...rest,
});
const words = catalogue('ja');

describe('a file on the tray', () => {
  test('says its size, its rows and columns, and when it was changed', () => {
    const lastModified = new Date(2024, 6, 3, 10, 2).getTime();
    expect(fileDetail(fileOf({ lastModified }), words, 'ja')).toBe(
      '84 KB\u300012行 × 1列\u3000令和6年7月3日 10:02',
    );
  });

  test('says what taking it in would do', () => {
    expect(effectText(fileOf({}), words)).toBeUndefined();
    const replaces = { kind: 'replaces', file: 'R6.csv' } as const;
    expect(effectText(fileOf({ effect: replaces }), words)).toContain('「R6.csv」');
  });

  test('is read, fine, to be looked at, or of no use', () => {
    const refused = inspectionOf([], [{ code: 'file-empty' }], {
      accounts: { rows: 0, used: 0, quarantined: 0, leftOut: 0 },
    });
    const files = [null, inspectionOf([]), inspectionOf([], [{}]), refused].map((inspection) =>
      fileOf({ inspection }),
    );
    const statuses = files.map((file) => trayStatus(file, true));
    expect(statuses).toEqual(['reading', 'good', 'check', 'error']);
    expect(trayStatus(fileOf({ inspection: null }), false)).toBe('unread');
  });
});

describe('the rows to be taken in', () => {
  test('are those of every file but the ones that are there already', () => {
    const same = fileOf({ effect: { kind: 'same', as: 'R5.csv' } });
    expect(trayTotal([fileOf({}), fileOf({}), same])).toEqual({ files: 2, rows: 20 });
  });

  test('are not known while a file is being read', () => {
    expect(trayTotal([fileOf({ inspection: null })])).toEqual({ files: 1, rows: null });
  });
});

test('a file waits at the step where something is open', () => {
  const unknown = inspectionOf([], [], { kind: null });
  const steps = [undefined, null, unknown, inspectionOf([], [{}]), inspectionOf([])].map(stepOf);
  expect(steps).toEqual(['files', 'encoding', 'columns', 'check', 'take']);
});

test('an officer is asked what only an officer knows, and can answer otherwise later', () => {
  const open = inspectionOf([], [{ code: 'survey-year-missing', row: null }]);
  expect(questionsOf(open, {})).toEqual(['year']);
  expect(questionsOf(inspectionOf([], [], { yearSource: 'chosen' }), {})).toEqual(['year']);
  expect(questionsOf(inspectionOf([]), { scale: 'from-zero', fillsDown: true })).toEqual([
    'scale',
    'fill',
  ]);
  expect(questionsOf(inspectionOf([]), {})).toEqual([]);
});
