/** Words of the files that a report becomes, beside those of the report itself. */
export const reportFiles = {
  contents: '目次',
  /** Behind the title of a text or a table that goes on. */
  page: (page: number, of: number) => `（${page}／${of}）`,
  /** Over the numbers of the slides in the contents. */
  slide: 'ページ',
  asOf: '基準日',
  date: '作成日',
  issuer: '発行',
  definition: '定義',
  formula: '計算式',
  description: '図の説明',
  /** What the shapes of a slide are called in its list of objects. */
  objects: {
    title: '題名',
    subtitle: '内容',
    foot: '注と出典',
    text: '本文',
    chapter: '章',
    pageNumber: 'ページ番号',
  },
};
