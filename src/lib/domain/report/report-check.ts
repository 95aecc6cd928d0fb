/** What is looked at before a report leaves: 書き出す前の点検. */
export type ReportCheckCode =
  | 'suppression'
  | 'captions'
  | 'texts'
  | 'alt-texts'
  | 'grey'
  | 'fonts'
  | 'changed'
  | 'missing'
  | 'empty';
