/** Words of the files that a report becomes, beside those of the report itself. */
export const reportFiles = {
  contents: '目次',
  /** Behind the title of a text or a table that goes on. */
  page: (page: number, of: number) => `（${page}／${of}）`,
  /** Behind the number of a table that goes on overleaf. */
  continued: '（続き）',
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
  /** The columns of a table in long form. */
  columns: {
    group: '年度・区分',
    /** In the column of groups, for what belongs to none. */
    noGroup: '全体',
    measure: '集計項目',
    value: '値',
    unit: '単位',
    hidden: '秘匿',
    text: '値の文字',
  },
  /** The sheets of a workbook that are no figures, and their columns. */
  sheets: {
    contents: '目次と出典',
    symbols: '記号と列の説明',
    chart: (name: string) => `${name}のグラフ`,
    number: '番号',
    sheet: 'シート',
    kind: '種類',
    file: 'ファイル',
    title: '題名',
    about: '指標・対象・期間',
    base: 'n',
    note: '注',
    source: '出典',
    metric: '指標',
    document: '文書',
    handling: '取扱い',
    none: 'なし',
    /** Over the first column of a chart's numbers. */
    row: '行',
    figure: '図○',
    symbol: '列・記号',
    meaning: '意味',
  },
  /** What the columns and signs of the sheets mean. */
  meanings: {
    blank: '空欄',
    value: '丸めていない数値。割合は0〜1の小数（0.312は31.2％）。',
    empty: 'その組合せに数値がない。0でも秘匿でもない。',
    unit: '値の単位。「なし」は単位のない数値（相関係数など）。',
    hidden: 'x は、人数が少ないため数値を秘匿したことを示す。値は空欄にする。',
    measure: '元の表の列。何の数値か。',
    group: '元の表で列をまとめる見出し（年度など）。「全体」は、どの見出しにも属さない。',
    text: '数値の代わりに元の表に書かれた文字。',
    chart: '図のグラフが使う数値のシート。秘匿した値は空欄にする。',
  },
};
