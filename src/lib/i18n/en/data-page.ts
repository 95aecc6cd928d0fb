import { integer } from '../format.ts';
import type { dataPage as ja } from '../ja/data-page.ts';
import { columnNames } from './data-page/column-names.ts';
import { files } from './data-page/files.ts';
import { disclosure } from './data-page/disclosure.ts';
import { keeping } from './data-page/keeping.ts';
import { mapping } from './data-page/mapping.ts';
import { masters } from './data-page/masters.ts';
import { accounts, actions, quarantine } from './data-page/quarantine.ts';
import { reading } from './data-page/reading.ts';

const L = 'en';

/** Words of データ取込. */
export const dataPage: typeof ja = {
  lead: {
    sample: 'This is the fictional city of Minori. Drop your own CSV or Excel files to replace it.',
    own: 'The files taken in are kept in the browser of this device only.',
  },
  steps: {
    files: 'Files',
    encoding: 'Encoding',
    sheet: 'Sheet',
    columns: 'Columns',
    check: 'Findings',
    take: 'Take in',
  },
  files,
  reading,
  columnNames,
  mapping,
  accounts,
  actions,
  quarantine,
  masters,
  disclosure,
  keeping,
  remove: 'Remove',
  removeFile: (name) => `Remove ${name}`,
  showFile: (name) => `Show ${name}`,
  columns: {
    name: 'File',
    kind: 'Kind',
    encoding: 'Encoding',
    rows: 'Rows',
    used: 'Used',
    quarantined: 'Held',
    leftOut: 'Left out',
    status: 'State',
    remove: 'Action',
  },
  statuses: { good: 'Taken in', check: 'To check', error: 'Not taken in' },
  backToSample: 'Back to the sample city',
  stages: { reading: 'Reading', loading: 'Adding up', computing: 'Computing' },
  progress: (share: number) => `${integer(Math.floor(share * 100), L)}%`,
  failed: {
    title: 'The files could not be taken in. The data shown are unchanged.',
    engine: 'The engine did not start. Open this page in a recent Microsoft Edge or Chrome.',
    unexpected: 'It stopped for an unforeseen reason. Drop the files once more.',
    storage:
      'What is kept on this device could not be read, and was left alone. Close the browser and open it again.',
  },
  kinds: {
    survey: 'Survey',
    headcount: 'Headcount',
    attendance: 'Attendances',
    attendance_total: 'Yearly totals',
    goal: 'Goals',
    goal_actual: 'Goal actuals',
    plan: 'Training plan',
    evaluation: 'Evaluation',
    roster: 'Staff list',
  },
  unknownKind: 'Not known',
  issuesFile: 'file_findings',
  issueFile: 'File',
  issueRows: 'All rows (the first 200)',
  issueCount: 'Count',
};
