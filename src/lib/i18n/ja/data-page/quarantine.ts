import { integer } from '../../format.ts';

const L = 'ja';
const n = (value: number) => integer(value, L);

/** Words of the rows that wait, of where every row went, and of what can be done next. */
export const quarantine = {
  title: '保留した行を直す',
  open: (rows: number) => `保留${n(rows)}行を直す`,
  row: '行番号',
  reason: '保留の理由',
  action: '操作',
  cell: (row: number, column: string) => `${n(row)}行 ${column}`,
  unnamed: (number: number) => `列${n(number)}`,
  extra: (number: number) => `余りの列${n(number)}`,
  leaveOut: 'この行を除く',
  leaveOutRow: (row: number) => `${n(row)}行を除く`,
  keep: '除かない',
  keepRow: (row: number) => `${n(row)}行を除かない`,
  retry: (rows: number) => `直した${n(rows)}行を読み直す`,
  retryNone: '直して読み直す',
  close: '閉じる',
  more: '続きの行を表示',
  none: '保留した行はありません',
  loading: '保留した行を読んでいます',
  shown: (shown: number, total: number) => `${n(total)}行のうち${n(shown)}行を表示`,
  save: (rows: number) => `保留${n(rows)}行をCSVで保存`,
  warning: '回答の原文を含みます。内部限りで扱ってください。',
  file: (name: string) => `保留_${name.replace(/\.[^.]*$/u, '')}.csv`,
};

/** Words of where every row went. */
export const accounts = {
  before: (rows: number, used: number) => `${n(rows)}行のうち${n(used)}行を取り込めます`,
  after: (rows: number, used: number) => `${n(rows)}行のうち${n(used)}行を取り込みました`,
  used: (rows: number) => `取り込む ${n(rows)}行`,
  rest: (quarantined: number, leftOut: number) =>
    [quarantined > 0 ? `保留 ${n(quarantined)}行` : '', leftOut > 0 ? `除く ${n(leftOut)}行` : '']
      .filter((part) => part !== '')
      .join('・'),
  quarantined: '保留する行',
  checks: '確認が必要',
  repaired: '自動で修正',
  leftOut: '除く行',
  sum: (rows: number, used: number, quarantined: number, leftOut: number) =>
    `読んだ行 ${n(rows)} ＝ 取り込む ${n(used)} ＋ 保留 ${n(quarantined)} ＋ 除く ${n(leftOut)}`,
  explanation:
    '保留した行は捨てません。直してから、あとで取り込めます。自動で直した値は、元の値とともに記録します。',
};

/** 次の操作 of a finding. */
export const actions = {
  year: '年度を選ぶ',
  scale: '尺度を選ぶ',
  fill: '上の値で埋める',
  repair: '値を直す',
  rename: (name: string) => `「${name}」にする`,
  column: '列の対応を選ぶ',
  kind: '種類を選ぶ',
  encoding: '文字コードを選ぶ',
  sheet: (name: string) => `「${name}」を読む`,
  file: 'ファイルを見る',
};
