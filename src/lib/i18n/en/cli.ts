import type { cli as ja } from '../ja/cli.ts';

export const cli: typeof ja = {
  usage:
    'usage: npm run analyse -- FOLDER|PROJECT [--out FILE] [--min-n N] [--internal] [--locale ja|en]',
  errors: {
    usage: 'The arguments cannot be read.',
    'min-n-not-number': '--min-n takes a whole number of at least 1.',
    'min-n-too-low':
      '--min-n below 5 needs --internal as well; the results are then marked for internal use.',
  },
  unreadableFolder: (folder) => `The folder “${folder}” cannot be read. Check its path and rights.`,
  notAFolder: (path) => `“${path}” is not a folder. Name the folder that holds the files.`,
  unreadableFile: (path) => `The file “${path}” cannot be read. Check its path and rights.`,
  unwritable: (path) => `The results cannot be written to ${path}. Check its path and rights.`,
  settingsRefused: 'No results, because the settings cannot be read. Correct them first.',
  minNBelowWorkspace: (minN, workspace) =>
    `--min-n ${minN} is below the ${workspace} in the settings of this folder and needs --internal as well; the results are then marked for internal use.`,
  nothingUsable: 'No usable data found. Check the kinds of the files and their headers.',
  reading: 'reading',
  loading: 'loading',
  computing: 'computing',
  file: (name, rows, used, quarantined, leftOut) =>
    `${name}: ${used} of ${rows} rows used, ${quarantined} in quarantine, ${leftOut} left out`,
  issue: (file, row, column, sentence) =>
    `${file}${row === null ? '' : `, row ${row}`}${column === null ? '' : `, “${column}”`}: ${sentence}`,
  moreIssues: (count) => `and ${count} more`,
  written: (path) => `Results written to ${path}.`,
  project: {
    'project-not-zip': () => 'This is not a project file. Name one that Minori saved.',
    'project-damaged': () => 'The project file is damaged. Copy it again, or save it again.',
    'project-no-manifest': () => 'The project file has no manifest. Name one that Minori saved.',
    'project-newer': () => 'A newer version of Minori saved this project file. Update Minori.',
    'project-file-missing': (file) => `“${file}” is missing in the project file. Save it again.`,
    'project-checksum': (file) =>
      `“${file}” in the project file is not what was saved. Save it again.`,
    'project-unsafe-name': () =>
      'A file in the project file has a name that cannot be used. Name one that Minori saved.',
    'project-too-large': () => 'The project file is too large. Save it again with fewer files.',
    'project-settings-invalid': () =>
      'The settings in the project file cannot be read. Save it again.',
  },
  crashed: (where) => `No results, because of a bug in Minori. Please report this line: ${where}`,
};
