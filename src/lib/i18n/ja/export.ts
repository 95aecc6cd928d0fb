/** Words of what leaves the product: figures, tables and files. */
export const exports = {
  note: '注',
  source: '出典',
  n: 'n',
  subtitle: '内容',
  /** Before 内部限り and 架空のデータ in a table. */
  mark: '取扱い',
  fictional: '架空のデータ',
  suppressed: '秘匿（人数が少ないため表示しない）',
  saved: (fileName: string) => `「${fileName}」を書き出しました。`,
  copied: {
    picture: '図をコピーしました。',
    table:
      '図のデータを表としてコピーしました。図のままのコピーは、この接続では使えません。図はPNGで書き出せます。',
    none: 'コピーできませんでした。PNGかCSVで書き出してください。',
  },
  failed: '書き出せませんでした。データはそのまま残っています。もう一度試してください。',
  errors: {
    'picture-too-large': 'この図は大きすぎて画像にできません。PNG 2倍かSVGで書き出してください。',
    'picture-failed':
      '図を画像にできませんでした。データはそのまま残っています。SVGで書き出してください。',
    'template-unreadable':
      'ひな形を開けませんでした。Wordの文書（.docx）を選んでください。パスワードのあるものは外してから選んでください。',
  },
};
