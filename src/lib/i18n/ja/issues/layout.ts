import type { IssueSentences } from '../../issue-sentences.ts';
import { integer } from '../../format.ts';

const n = ({ count }: { readonly count: number }) => integer(count, 'ja');

/** What is said of the layout of a table, under each finding's code. */
export const layout: IssueSentences = {
  'newlines-mixed': () => '改行の種類が混ざっていたため、そろえて読みました',
  'rows-above-header': (i) => `見出しより上の${n(i)}行を読み飛ばしました`,
  'quote-not-closed': () => '引用符が閉じられていません。この行より後を保留しました',
  'quote-misplaced': () => '引用符の位置が正しくありません。値を確かめてください',
  'header-two-rows': () => '2行の見出しを1行にまとめて読みました',
  'years-across-columns': (i) => `横に並んだ${n(i)}年度を、1年度ずつの行に直して読みました`,
  'measure-assumed': (i) =>
    `何の数か書かれていないため、「${i.found ?? ''}」として読みました。違うときは見出しに書いてください`,
  'years-empty': (i) => `値のない年度${n(i)}件は行にしていません`,
  'total-agrees': (i) => `合計${n(i)}件が内訳の和と合うことを確かめ、除きました`,
  'total-differs': () => '合計が内訳の和と合いません。元の表を確かめてください（合計は使いません）',
  'cells-repeat-above': (i) =>
    `上の行と同じことを表すセルが${n(i)}件あります。補うかどうかを選んでください`,
  'cells-filled-down': (i) => `上の行と同じことを表すセル${n(i)}件を、上の値で補いました`,
  'columns-empty': (i) => `見出しも値もない${n(i)}列を除きました`,
  'row-short': (i) => `末尾の空欄が省かれた${n(i)}行を、空欄を補って読みました`,
  'row-long': (i) => `末尾に余分な空欄がある${n(i)}行を、見出しの幅に合わせました`,
  'row-footnote': (i) => `注や出典の${n(i)}行を除きました`,
  'row-of-second-table': () => '二つ目の表の行です。表ごとにファイルを分けてください',
};
