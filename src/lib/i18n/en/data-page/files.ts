import type { files as ja } from '../../ja/data-page/files.ts';
import { counted, rows } from '../counted.ts';

const filesOf = (value: number) => counted(value, 'file', 'files');
const columnsOf = (value: number) => counted(value, 'column', 'columns');

/** Words of the files that were put down, and of those taken in. */
export const files: typeof ja = {
  title: 'Files',
  tray: 'Files not taken in yet',
  show: (name) => `Show the findings of ${name}`,
  takeBack: 'Withdraw',
  takeBackFile: (name) => `Withdraw ${name}`,
  size: (count, columns) => `${rows(count)} × ${columnsOf(columns)}`,
  changed: (at) =>
    `${at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}, ${at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`,
  reading: 'Being read',
  takeInUnread: 'Read and take in',
  keepBoth: 'Keep both',
  keepBothOf: (name, other) => `Keep both ${name} and ${other}`,
  statuses: {
    reading: 'Being read',
    unread: 'Not read yet',
    good: 'Ready',
    check: 'To check',
    error: 'Cannot be taken in',
  },
  effects: {
    new: 'New file',
    same: (as) => `Has the same content as “${as}”; nothing to take in`,
    replaces: (file) => `Takes the place of “${file}”; the earlier version is kept`,
  },
  takeIn: (count) => `Take in ${rows(count)}`,
  takeInFiles: (count, total) => `Take in ${filesOf(count)}, ${rows(total)}`,
  nothingToTakeIn: 'No row can be taken in',
  later: 'Continue later',
  kept: 'The files and your choices are kept on this device. Continue on this page at any time.',
  keptForNow: 'This device cannot keep them. Continue before this page is closed.',
  inspected: (count, total) => `${filesOf(count)} read. ${rows(total)} can be taken in.`,
  takenIn: (count, total) => `${rows(total)} of ${filesOf(count)} taken in.`,
  unreadable: 'The file could not be read. Check that it is closed and that you may open it.',
  opened: 'Files taken in',
  sample: 'Files of the sample (fictional)',
  removed: (name) => `“${name}” was removed.`,
  replaced: (name) => `“${name}” was replaced. The earlier version is kept.`,
  undo: 'Undo',
  undone: (name) => `“${name}” is back.`,
};
