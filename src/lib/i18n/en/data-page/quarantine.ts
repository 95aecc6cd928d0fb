import { integer } from '../../format.ts';
import type {
  accounts as jaAccounts,
  actions as jaActions,
  quarantine as jaQuarantine,
} from '../../ja/data-page/quarantine.ts';
import { rows } from '../counted.ts';

const L = 'en';
const n = (value: number) => integer(value, L);

/** Words of the rows that wait. */
export const quarantine: typeof jaQuarantine = {
  title: 'Correct the rows in quarantine',
  open: (count) => `Correct ${rows(count)} in quarantine`,
  row: 'Row',
  reason: 'Why it waits',
  action: 'Action',
  cell: (row, column) => `Row ${n(row)}, ${column}`,
  unnamed: (number) => `Column ${n(number)}`,
  extra: (number) => `Extra column ${n(number)}`,
  leaveOut: 'Leave this row out',
  leaveOutRow: (row) => `Leave row ${n(row)} out`,
  keep: 'Do not leave out',
  keepRow: (row) => `Do not leave row ${n(row)} out`,
  retry: (count) => `Read ${rows(count)} again`,
  retryNone: 'Read again once corrected',
  close: 'Close',
  more: 'Show more rows',
  none: 'No rows in quarantine',
  loading: 'Fetching the rows in quarantine',
  shown: (shown, total) => `${n(shown)} of ${rows(total)} shown`,
  save: (count) => `Save ${rows(count)} in quarantine as CSV`,
  warning: 'Holds the answers as given. For internal use only.',
  file: (name) => `quarantine_${name.replace(/\.[^.]*$/u, '')}.csv`,
};

/** Words of where every row went. */
export const accounts: typeof jaAccounts = {
  before: (count, used) => `${n(used)} of ${rows(count)} can be taken in`,
  after: (count, used) => `${n(used)} of ${rows(count)} taken in`,
  used: (count) => `Used: ${rows(count)}`,
  rest: (quarantined, leftOut) =>
    [
      quarantined > 0 ? `${n(quarantined)} in quarantine` : '',
      leftOut > 0 ? `${n(leftOut)} left out` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  quarantined: 'In quarantine',
  checks: 'To check',
  repaired: 'Repaired',
  leftOut: 'Left out',
  sum: (count, used, quarantined, leftOut) =>
    `${rows(count)} read = ${n(used)} used + ${n(quarantined)} in quarantine + ${n(leftOut)} left out`,
  explanation:
    'Rows in quarantine are not thrown away: correct them and take them in later. Values repaired automatically are recorded with the original.',
};

/** What can be done about a finding. */
export const actions: typeof jaActions = {
  year: 'Choose the year',
  scale: 'Choose the scale',
  fill: 'Fill from above',
  repair: 'Correct the row',
  rename: (name) => `Read as “${name}”`,
  column: 'Choose the column',
  kind: 'Choose the kind',
  encoding: 'Choose the encoding',
  sheet: (name) => `Read “${name}”`,
  file: 'Show the file',
};
