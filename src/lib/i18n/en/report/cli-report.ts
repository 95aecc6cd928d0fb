import type { cliReport as ja } from '../../ja/report/cli-report.ts';

export const cliReport: typeof ja = {
  usage:
    'usage: npm run report -- FOLDER|PROJECT --out FILE.{docx,pptx,xlsx,html,zip} [--template NAME|FILE.docx] [--report ID] [--date YYYY-MM-DD] [--min-n N] [--internal] [--locale ja|en]',
  errors: {
    'no-out': 'Name the file to write with --out.',
    'unknown-ending': 'The file of --out must end in .docx, .pptx, .xlsx, .html or .zip.',
    'unknown-template':
      '--template takes policy-appendix, assembly, meeting, training-annual, or a .docx file.',
    'template-not-word': 'A template of your own (.docx) needs --out to end in .docx.',
    'report-or-template': '--report and the name of a --template exclude each other.',
    'date-wrong': '--date takes a day that exists as YYYY-MM-DD, such as 2026-10-02.',
  },
  unknownReport: (id, known) =>
    `There is no report “${id}” in this folder. ${known === '' ? 'None is kept in it.' : `It has ${known}.`}`,
  unreadableTemplate: (path) => `The template “${path}” cannot be read. Check its path and rights.`,
  templateRefused: (path) =>
    `The template “${path}” cannot be filled. Open and save it in Word, and check its placeholders.`,
  unknownPlaceholders: (names) =>
    `The placeholders ${names} name nothing of the report and were left as they are.`,
  notPlaced: (numbers) => `${numbers}: the template has no placeholder for them.`,
  unwritable: (path) => `The report cannot be written to ${path}. Check its path and rights.`,
  written: (path, figures) => `Report written to ${path} (${figures} figures and tables).`,
  missing: (name, reason) => `“${name}” is left out: ${reason}`,
  missingReasons: {
    'no-data': 'there are no data for it',
    'unknown-figure': 'this version of Minori has no such figure',
    'frozen-below-threshold': 'it was frozen under a lower threshold than that of now',
    'frozen-unreadable': 'its frozen data cannot be read',
  },
  unconfirmed: (count) =>
    `${count} figures and tables have automatic words that nobody has confirmed yet. The report page is the place to do so.`,
  changed: (number, count) => `${number}: ${count} values differ from when it was confirmed.`,
};
