import { fileSize, moment } from '../../format.ts';
import type { keeping as ja } from '../../ja/data-page/keeping.ts';
import { counted } from '../counted.ts';

const L = 'en';
const filesOf = (value: number) => counted(value, 'file', 'files');

/** Words of keeping and restoring. */
export const keeping: typeof ja = {
  title: 'Keeping and restoring',
  where: {
    kept: 'Files, columns, names and settings are kept in the browser of this device.',
    session:
      'This browser keeps nothing: all is gone once the page is closed. Make a project file.',
    full: 'There is no room left. What was kept before is still there. Make a project file or remove files you do not need.',
  },
  missing: (bytes) => `${fileSize(bytes, L)} more are needed.`,
  savedAt: (at) => `Last kept on ${moment(at, L)}.`,
  changedElsewhere: 'Another tab has changed something.',
  reload: 'Load again',
  project: 'Project file',
  projectExplanation:
    'All of the work in one file, for another device or as a copy. It holds single answers: for internal use only.',
  make: 'Make a project file',
  made: 'The project file was made.',
  open: 'Open a project file',
  how: 'How to open it',
  hows: { replace: 'In place of what is here', merge: 'Together with what is here' },
  openedFile: 'The project file was opened.',
  fileName: (city, day) => `minori_${city}_${day}.minori.zip`,
  noCity: 'workspace',
  refused: {
    'project-not-zip': 'This is no project file. Choose one that ends in “.minori.zip”.',
    'project-no-manifest': 'This is no project file. Choose one that ends in “.minori.zip”.',
    'project-damaged': 'The project file is damaged. Open another copy.',
    'project-checksum': 'The project file is not as it was made. Open another copy.',
    'project-file-missing': 'A file inside the project file is missing. Open another copy.',
    'project-newer': 'The project file was made by a newer Minori. Update Minori, then open it.',
    'project-too-large': 'The project file is too large to be opened.',
    'project-unsafe-name': 'A name inside the project file is not safe. Open another copy.',
    'project-settings-invalid':
      'The settings inside the project file cannot be read. Open another copy.',
    unexpected: 'The project file could not be opened. What is here is unchanged.',
  },
  versions: 'Earlier versions',
  versionsExplanation: 'Files that were replaced or removed can be brought back from here.',
  noVersions: 'There are no earlier versions yet.',
  versionColumns: { name: 'File', when: 'When', why: 'Why', size: 'Size', action: 'Action' },
  wasRemoved: 'Removed',
  wasReplaced: 'Replaced',
  restore: 'Restore',
  restoreVersion: (name, at) => `Restore ${name} (${moment(at, L)})`,
  restored: (name) => `“${name}” was restored.`,
  size: (bytes) => fileSize(bytes, L),
  when: (at) => moment(at, L),
  erase: 'Erase everything',
  eraseTitle: 'Erase everything from this device?',
  eraseLists: (count, versions) =>
    `${filesOf(count)}, ${counted(versions, 'earlier version', 'earlier versions')}, columns, names, settings and results will be erased. This cannot be undone.`,
  eraseConfirm: 'Erase',
  eraseCancel: 'Do not erase',
  erased: 'Erased. Left on this device: 0 databases, 0 files, 0 settings.',
  notErased: (databases, count, settings) =>
    `Something is left: ${counted(databases, 'database', 'databases')}, ${filesOf(count)}, ${counted(settings, 'setting', 'settings')}. Close the other tabs and erase once more.`,
};
