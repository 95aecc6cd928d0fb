import type { IssueSentences } from '../../issue-sentences.ts';
import { integer } from '../../format.ts';

const n = ({ count }: { readonly count: number }) => integer(count, 'ja');

/** What is said of cells, under each finding's code. */
export const cells: IssueSentences = {
  'answer-invalid': () => '選択肢にない値です。空欄として扱います',
  'answer-not-given': () => '空欄として扱います（0点にはしません）',
  'answer-from-label': (i) => `選択肢の言葉${n(i)}件を番号に直しました`,
  'enps-invalid': () => '0〜10の整数ではありません。空欄として扱います',
  'digits-full-width': (i) => `全角の数字${n(i)}件を半角に直しました`,
  'spaces-removed': (i) => `余分な空白${n(i)}件を除きました`,
  'text-unified': (i) => `形の似た別の文字など${n(i)}件をふつうの文字に直しました`,
  'date-invalid': () => '日付として読めません。空欄として扱います',
  'year-differs-from-date': () => '年度と実施日が合いません。年度を使います',
  'optional-number-invalid': () => '数として読めません。空欄として扱います',
  'unit-unknown': () => '単位が延べか実人数か分かりません',
  'yes-no-unknown': () => '有か無かが分かりません。空欄として扱います',
  'attendance-repeated': (i) => `同じ人・研修・日の記録が${n(i)}件重なっています。一度だけ数えます`,
  'date-from-serial': (i) => `Excelの通し番号${n(i)}件を日付に直しました`,
  'year-from-date': (i) => `日付${n(i)}件から年度を読みました`,
  'schedule-unreadable': () => '実施時期を日付として読めません。書かれたまま残します',
  'dates-reversed': () => '終了日が開始日より前です。開始日だけを使います',
  'person-repeated': (i) => `同じ職員番号の行が${n(i)}件あります。一人として数えます`,
  'scale-converted': (i) => `選んだ尺度に合わせて回答${n(i)}件を読み替えました`,
  'scale-from-zero': (i) =>
    `0の回答が${n(i)}件あり、最大の番号がありません。0から始まる尺度か選んでください`,
  'scale-reversed': (i) =>
    `番号と言葉の向きが逆の回答が${n(i)}件あります。逆順の尺度か選んでください`,
  'answer-words-unclear': () =>
    '言葉だけの回答の順番が分かりません。番号に直すか、調査票の選択肢を設定してください',
  'number-marked': (i) => `※などの印のついた数${n(i)}件を、印を除いて読みました`,
  'number-approximate': () => '「約」などのついた数です。そのままの数として扱います',
  'name-unknown': ({ suggestion }) =>
    suggestion === undefined
      ? '一覧にない名称です。一覧に加えるか、今の名称を選んでください'
      : `一覧にない名称です。「${suggestion}」のことなら読み替えを、別なら一覧への追加をしてください`,
  'person-unknown': (i) =>
    `職員名簿にない職員番号の受講記録が${n(i)}行あります。集計には数えています。番号の間違いか、名簿にない退職者かを確かめてください`,
  'name-variant': ({ suggestion }) =>
    `「${suggestion ?? ''}」の別の書き方かもしれません。同じなら読み替えを決めてください`,
};
