import { integer } from '../../format.ts';

const L = 'ja';
const n = (value: number) => integer(value, L);

/** Words of the table in which the columns of a file meet those of the product. */
export const mapping = {
  title: '列の対応付け',
  remembered: '前回と同じ対応を使用',
  columns: {
    header: 'ファイルの列',
    examples: '例',
    target: 'みのりの項目',
    remark: '確かめること・変換',
    mark: '状態',
  },
  unnamed: (letter: string) => `（見出しなし・${letter}列）`,
  hidden: '（表示しない）',
  text: '（文章）',
  target: (header: string) => `${header}の項目`,
  range: (first: string, last: string, count: number) => `${first}〜${last}（${n(count)}列）`,
  items: (first: number, last: number) => `項目${n(first)}〜${n(last)}`,
  item: (item: number, label: string) => `項目${n(item)} ${label}`,
  attribute: '属性として使う',
  choice: '複数選択',
  leaveOut: '取り込まない',
  collapse: 'まとめる',
  more: (count: number) => `残り${n(count)}列を表示`,
  reasons: {
    chosen: '選んだ対応です',
    header: '見出しの言葉から',
    item: '設問の番号・言葉から',
    similar: '見出しが似ています。合っているか確かめてください',
    content: '値の内容から。合っているか確かめてください',
    unknown: '',
  },
  uses: {
    attribute: '市独自の属性として使います',
    choice: '複数選択の設問として使います',
    personal: '個人が分かる列',
    duplicate: '同じ意味の列がほかにあります',
    unused: 'この種類では使わない列です',
    unnamed: '見出しがありません',
  },
  marks: { good: '対応済み', check: '確認が必要', out: '取り込まない', personal: '個人が分かる列' },
  withCount: (sentence: string, count: number) => `${sentence}（${n(count)}件）`,
};
