import type { IssueSentences } from '../../issue-sentences.ts';
import { integer } from '../../format.ts';

const n = ({ count }: { readonly count: number }) => integer(count, 'ja');

/** What is said of rows, under each finding's code. */
export const rows: IssueSentences = {
  'row-blank': (i) => `何も入っていない${n(i)}行を除きました`,
  'row-total': () => '合計の行を除きました',
  'row-repeats-header': () => '見出しの繰り返しを除きました',
  'row-ragged': () => '列の数が見出しと合いません。区切りや引用符を確かめてください',
  'cell-too-long': () => 'セルの文字が長すぎます',
  'character-unreadable': () => '読めない文字があります',
  'respondent-repeated': () => '同じ番号の回答がすでにあります',
  'row-invalid': () => '必要な値がそろっていません',
  'year-missing': () => '年度がありません',
  'year-invalid': () => '年度として読めません',
  'month-invalid': () => '年月として読めません',
  'value-missing': () => '必要な値が空欄です',
  'number-invalid': () => '数として読めません',
  'status-unknown': () => '状況の言葉が分かりません。受講・修了・欠席などに直してください',
  'row-corrected': (i) => `手で直した${n(i)}行を使って読みました`,
  'row-left-out-by-hand': (i) => `手で除くと決めた${n(i)}行を除きました`,
};
