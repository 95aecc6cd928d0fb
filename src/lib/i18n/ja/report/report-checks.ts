import type { ReportCheckCode } from '#lib/domain/report/report-check.ts';
import { integer } from '../../format.ts';

const count = (value: number) => integer(value, 'ja');

/** What a line of 書き出す前の点検 is told from. */
export type CheckFacts = {
  readonly amount: number;
  /** 図1・図3. */
  readonly numbers: string;
  readonly minN: number;
  readonly font: string;
};
type CheckSentences = Readonly<Record<ReportCheckCode, (facts: CheckFacts) => string>>;
type Checks = {
  readonly title: string;
  readonly go: string;
  readonly goTo: (what: string) => string;
  readonly ok: CheckSentences;
  readonly todo: CheckSentences;
};

/** Words of 書き出す前の点検. */
export const reportChecks: Checks = {
  title: '書き出す前の点検',
  go: '確認する',
  goTo: (what: string) => `${what}（確認する）`,
  ok: {
    suppression: ({ amount, minN }) =>
      amount === 0
        ? `秘匿する値なし（${count(minN)}人未満を秘匿）`
        : `秘匿を適用（${count(minN)}人未満、${count(amount)}セル）`,
    captions: () => '図表の文言はすべて確認済み',
    texts: () => '本文はすべて確認済み',
    'alt-texts': ({ amount }) => `読み上げ用の説明文 ${count(amount)}点すべてあり`,
    grey: () => '白黒でも区分が分かる',
    fonts: ({ font }) => `文字は${font}`,
    changed: () => '確認した後に変わった値なし',
    missing: () => 'データのない図表なし',
    empty: () => '図表と本文あり',
  },
  todo: {
    suppression: () => '秘匿を確かめられません。',
    captions: ({ amount, numbers }) => `${numbers || `${count(amount)}点`}の文言が自動文のまま。`,
    texts: ({ amount }) => `本文${count(amount)}か所が自動文のまま。`,
    'alt-texts': ({ amount, numbers }) =>
      `${numbers || `${count(amount)}点`}に読み上げ用の説明文がない。`,
    grey: ({ amount, numbers }) => `${numbers || `${count(amount)}点`}は白黒で見分けにくい。`,
    fonts: ({ amount }) => `ほかのPCにない文字のおそれ（外字・絵文字など${count(amount)}種類）。`,
    changed: ({ amount, numbers }) =>
      `${numbers || `${count(amount)}点`}の値が確認した後に変わった。`,
    missing: ({ amount }) => `データのない図表が${count(amount)}点ある。報告書には入らない。`,
    empty: ({ amount }) =>
      amount === 0
        ? '報告書に何も入っていない。構成で選んでください。'
        : `中身のない章が${count(amount)}つある。`,
  },
};
