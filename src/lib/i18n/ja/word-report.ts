/** Words of a report in Word that are neither the report's nor a figure's. */
export const wordReport = {
  language: 'ja-JP',
  /** Names in Word's list of styles. */
  styles: {
    cover: '報告書の表紙',
    figureSubtitle: '図表の説明',
    drawing: '報告書の図',
    note: '図表の注',
    tableHeader: '報告書の表見出し',
    tableText: '報告書の表',
  },
  pageNumber: { before: '− ', after: ' −' },
  /** What a placeholder of a template may be called, beside its English name: {{題名}}. */
  placeholders: {
    title: '題名',
    subtitle: '副題',
    issuer: '発行',
    date: '作成日',
    asOf: '基準日',
    contents: '目次',
    report: '本文',
  },
};
