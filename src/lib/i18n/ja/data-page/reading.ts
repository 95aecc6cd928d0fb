import { integer } from '../../format.ts';

const L = 'ja';
const n = (value: number) => integer(value, L);

/** Words of how a file was read: its text or its sheets, its kind, what is asked about it. */
export const reading = {
  encodings: {
    'utf-8': 'UTF-8',
    cp932: 'CP932',
    'euc-jp': 'EUC-JP',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
  },
  encodingNotes: {
    'utf-8': 'UTF-8',
    cp932: 'CP932（Windowsの日本語）',
    'euc-jp': 'EUC-JP（UNIXの日本語）',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
  },
  encodingIs: (name: string) => `文字コードは${name}`,
  encodingUnknown: '文字コードが分かりません',
  encoding: '文字コード',
  automatic: (name: string) => `自動：${name}`,
  unreadable: (count: number) => `読めない文字 ${n(count)}か所`,
  isUsed: 'この文字コードで読みました',
  isNotUsed: '使っていません',
  sheetIs: (name: string) => `シート「${name}」を読みます`,
  sheetTitle: 'ブックのシート',
  sheet: 'シート',
  sheetColumns: { name: 'シート', kind: '種類', rows: '行', state: '状態', beside: '操作' },
  takeSheet: '別に取り込む',
  takeSheetOf: (name: string) => `シート「${name}」を別のファイルとして取り込む`,
  sheetStates: { read: '読みます', hidden: '非表示', other: '' },
  formats: {
    csv: 'CSV',
    tsv: 'TSV',
    semicolon: 'セミコロン区切り',
    xlsx: 'Excelブック',
    xls: 'Excelブック（旧形式）',
    html: 'HTMLの表',
  },
  notRead: 'このファイルは読めませんでした',
  kind: '種類',
  noKind: '選んでください',
  headerRow: '見出しの行',
  questions: '確かめること',
  askYear: (name: string) => `「${name}」には年度がありません。`,
  chooseYear: '年度を選ぶ',
  noYear: '選んでください',
  askScale: '回答の番号の付け方を確かめてください。',
  scale: '回答の尺度',
  scales: {
    'as-is': '1〜5（5が最もよい）',
    'from-zero': '0〜4（4が最もよい）',
    reversed: '1〜5（1が最もよい）',
    'reversed-from-zero': '0〜4（0が最もよい）',
  },
  askFill: '空欄や「同上」が、上の行と同じ値を表しているように見えます。',
  fill: '上の値で埋める',
  unfill: '空欄のままにする',
};
