import type { IssueSentences } from '../../issue-sentences.ts';
import { integer } from '../../format.ts';

const n = ({ count }: { readonly count: number }) => integer(count, 'ja');

/** What is said of what a machine would read better, under each finding's code. */
export const advice: IssueSentences = {
  'lint-one-table': () =>
    '機械可読性ルール L1-02：1つのファイルには1つの表だけを置くと、確実に読めます',
  'lint-layout-spaces': (i) =>
    `機械可読性ルール L1-03：文字の間の空白を除くと、同じ名前として読めます（${n(i)}件）`,
  'lint-line-breaks': (i) =>
    `機械可読性ルール L1-06：セルの中の改行を除くと、同じ名前として読めます（${n(i)}件）`,
  'lint-vendor-characters': (i) =>
    `機械可読性ルール L1-08：「${i.found ?? ''}」などの機種依存文字をふつうの文字にすると、どの機械でも読めます`,
  'lint-blank-or-zero': (i) =>
    `機械可読性ルール L1-09：空欄${n(i)}件が「0」なのか「不明」なのかを書き分けると、正しく数えられます`,
  'lint-merged-cells': (i) =>
    `機械可読性ルール L1-12：結合したセル${n(i)}か所を解除すると、行ごとに読めます`,
  'lint-hidden-rows': (i) =>
    `機械可読性ルール L1-13：非表示の行や列${n(i)}か所も読み込みます。不要なら消してください`,
  'lint-number-signs': (i) =>
    `機械可読性ルール L2-01：数のセルを数字だけにすると、そのまま計算できます（${n(i)}件）`,
  'lint-as-above': (i) =>
    `機械可読性ルール L2-02：「同上」や空欄${n(i)}件に値を書くと、並べ替えても読めます`,
  'lint-header-unique': () =>
    '機械可読性ルール L2-03：列の見出しをすべて違う名前にすると、取り違えがなくなります',
  'lint-spellings': (i) =>
    `機械可読性ルール L2-04：同じものの書き方を1つにそろえると、取り違えがなくなります（${n(i)}件）`,
  'lint-other-text': (i) =>
    `機械可読性ルール L2-05：「その他」の内容を別の列に分けると、選択肢ごとに数えられます（${n(i)}件）`,
  'lint-header-first': () => '機械可読性ルール L3-01：見出しを1行目に1行で書くと、確実に読めます',
  'lint-code-table': () =>
    '機械可読性ルール L3-02：番号が何を表すかの一覧を添えると、言葉で表示できます',
  'lint-symbols': (i) =>
    `機械可読性ルール L3-03：記号「${i.found ?? ''}」が秘匿なのか該当なしなのかを、表の外に書いてください`,
  'lint-unit': () =>
    '機械可読性ルール L3-04：見出しに単位（人、件など）を書くと、読み違えがなくなります',
  'lint-western-year': () =>
    '機械可読性ルール L3-05：年度に西暦を添える（令和6年度（2024年度）など）と、機械でも並べられます',
  'lint-layout-changed': () =>
    '機械可読性ルール L3-07：列を前年度のファイルとそろえると、毎年同じように読めます',
  'lint-encoding': () =>
    '機械可読性ルール L3-08：UTF-8で保存し、文字コードと項目の定義を添えると、どこでも読めます',
  'lint-long-form': () =>
    '機械可読性ルール L3-09：年度を列ではなく行に並べると、年度が増えても同じ形で読めます',
};
