import type { IssueSentences } from '../../issue-sentences.ts';
import { integer } from '../../format.ts';

const n = ({ count }: { readonly count: number }) => integer(count, 'en');

const formats: Record<string, string> = {
  csv: 'CSV',
  tsv: 'tab-separated text',
  semicolon: 'semicolon-separated text',
  xlsx: 'an Excel workbook',
  xls: 'an Excel workbook',
  html: 'the table of a web page',
};

/** What is said of a file as a whole, under each finding's code. */
export const file: IssueSentences = {
  'file-empty': () => 'The file is empty. Check the original',
  'file-too-large': () => 'The file is too large. Split it by year',
  'file-unpacks-too-large': () =>
    'Too large once unpacked. Save only the sheets you need to another file',
  'file-has-password': () => 'Protected by a password. Save it without the password',
  'file-damaged': () => 'The file is damaged. Open it in Excel and save it again',
  'file-not-text': () => 'Not a file with a table. A CSV or an Excel file is needed',
  'page-without-table': () => 'A web page without a table. Export it from the system again',
  'file-has-nul': () => 'The file is damaged. Save the original again',
  'file-not-readable': () => 'Not readable as text. Check the original file',
  'text-undecodable': (i) =>
    `Characters that cannot be read: ${n(i)}. Their rows are in quarantine`,
  'text-has-nul': (i) => `Damaged characters (NUL): ${n(i)}. Their rows are in quarantine`,
  'controls-removed': (i) => `Invisible control characters removed: ${n(i)}`,
  'separator-line': () => 'Read with the delimiter that “sep=” names on the first line',
  'name-misleads': (i) =>
    `The file name says another format. Read as ${formats[i.found ?? ''] ?? i.found ?? ''}`,
  'sheet-not-read': (i) =>
    `Sheet “${i.found ?? ''}” (${n(i)} rows) was not read. Choose it if you need it`,
  'sheet-missing': (i) => `There is no sheet “${i.found ?? ''}”. Another one was read`,
  'formula-without-value': (i) =>
    `Formulas without a value: ${n(i)}. Open the file in Excel and save it`,
  'kind-unknown': () => 'It is not clear what table this is. Check the header row',
  'file-without-rows': () => 'There are no rows below the header',
  'survey-year-missing': () => 'The fiscal year is not known. Choose it, or add a column for it',
  'file-year-missing': () => 'The fiscal year is not known. Choose it, or add a column for it',
};
