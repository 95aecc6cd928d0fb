/** Words of a report as a page of its own (HTML). */
export const htmlReport = {
  skip: '本文へ移る',
  contents: '目次',
  issuer: '発行',
  date: '作成日',
  asOf: '基準日',
  drawing: (number: string) => `${number}の図`,
  /** Where the value of a mark will stand. */
  hint: '図を指すか、図を選んで矢印キーを押すと、値を表示します。',
  data: (number: string) => `${number}のデータ（表）`,
  /** What a click on the header of a column does. */
  sort: 'この列で並べ替える',
  definition: (title: string) => `定義：${title}`,
  formula: '計算式',
  footer:
    'この文書にあるのは集計した値だけである。一人ひとりの回答や受講の記録は入っていない。x は、人数が少ないため表示しない値である。',
};
