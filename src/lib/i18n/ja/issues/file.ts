import type { IssueSentences } from '../../issue-sentences.ts';
import { integer } from '../../format.ts';

const n = ({ count }: { readonly count: number }) => integer(count, 'ja');

const formats: Record<string, string> = {
  csv: 'CSV',
  tsv: 'タブ区切りの文字',
  semicolon: 'セミコロン区切りの文字',
  xlsx: 'Excelのファイル',
  xls: 'Excelのファイル',
  html: 'Webページの表',
};

/** What is said of a file as a whole, under each finding's code. */
export const file: IssueSentences = {
  'file-empty': () => 'ファイルに何も入っていません。元のファイルを確かめてください',
  'file-too-large': () => 'ファイルが大きすぎて読めません。年度ごとに分けてください',
  'file-unpacks-too-large': () =>
    '展開すると大きすぎて読めません。必要なシートだけを別のファイルに保存してください',
  'file-has-password': () =>
    'パスワードが付いていて開けません。パスワードを外して保存し直してください',
  'file-damaged': () => '壊れていて開けません。Excelで開き、保存し直してください',
  'file-not-text': () => '表のファイルではありません。CSVかExcelのファイルを置いてください',
  'page-without-table': () => '表のないWebページです。システムから書き出し直してください',
  'file-has-nul': () => '壊れた文字があり、読めません。元のファイルを保存し直してください',
  'file-not-readable': () => '文字として読めません。元のファイルを確かめてください',
  'text-undecodable': (i) => `読めない文字が${n(i)}か所あります。その行は保留しました`,
  'text-has-nul': (i) => `壊れた文字（NUL）が${n(i)}か所あります。その行は保留しました`,
  'controls-removed': (i) => `目に見えない制御文字を${n(i)}か所、取り除きました`,
  'separator-line': () => '1行目の「sep=」で示された区切り文字で読みました',
  'name-misleads': (i) =>
    `ファイル名の拡張子と中身が違います。${formats[i.found ?? ''] ?? i.found ?? ''}として読みました`,
  'sheet-not-read': (i) =>
    `シート「${i.found ?? ''}」（${n(i)}行）は読んでいません。使うときはシートを選んでください`,
  'sheet-missing': (i) => `選んだシート「${i.found ?? ''}」がありません。別のシートを読みました`,
  'formula-without-value': (i) =>
    `計算されていない数式が${n(i)}か所あります。Excelで開いて保存し直してください`,
  'kind-unknown': () => '何の表か分かりません。見出しの行を確かめてください',
  'file-without-rows': () => '見出しの下に行がありません',
  'survey-year-missing': () => '年度が分かりません。年度を選ぶか、年度の列を加えてください',
  'file-year-missing': () => '年度が分かりません。年度を選ぶか、年度の列を加えてください',
};
