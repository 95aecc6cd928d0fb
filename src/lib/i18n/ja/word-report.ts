/** Words of a report in Word that are neither the report's nor a figure's. */
export const wordReport = {
  language: 'ja-JP',
  /** Names in Word's list of styles. */
  styles: {
    cover: '表紙の行',
    figureSubtitle: '図表の説明',
    drawing: '図',
    note: '図表の注',
    tableHeader: '表の見出し',
    tableText: '表の文字',
  },
  pageNumber: { before: '− ', after: ' −' },
};
