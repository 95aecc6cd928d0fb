import { integer, moment } from '../../format.ts';

const L = 'ja';
const count = (value: number) => integer(value, L);

/** What a line of 書き出す前の点検 is told from. */
export type CheckFacts = {
  readonly amount: number;
  /** 図1・図3. */
  readonly numbers: string;
  readonly minN: number;
  readonly font: string;
};
type CheckCode =
  | 'suppression'
  | 'captions'
  | 'texts'
  | 'alt-texts'
  | 'grey'
  | 'fonts'
  | 'changed'
  | 'missing'
  | 'empty';
type CheckSentences = Readonly<Record<CheckCode, (facts: CheckFacts) => string>>;
type Checks = {
  readonly title: string;
  readonly go: string;
  readonly goTo: (what: string) => string;
  readonly ok: CheckSentences;
  readonly todo: CheckSentences;
};

const checks: Checks = {
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

/** Words of 報告書, the page on which a report is put together. */
export const reportPage = {
  savedAt: (at: Date) => `自動保存 ${moment(at, L)}`,
  saving: '保存しています',
  notSaved: 'まだ保存していません',
  notKept: 'この端末に保存できていません。保存ファイルに書き出してください。',
  print: '印刷の確認',
  undo: '元に戻す',
  redo: 'やり直す',
  undone: '元に戻しました。',
  redone: 'やり直しました。',
  loading: '報告書を組み立てています',
  failed: '報告書を組み立てられませんでした。内容はそのまま残っています。',
  empty: '職員アンケートや研修の記録を取り込むと、報告書を作れます。',
  filters: {
    summary: (template: string, font: string) => `${template}　${font}`,
    report: '報告書',
    template: 'ひな形',
    font: '文字',
    years: '年の書き方',
    figures: '図表',
    unit: '点',
  },
  templates: {
    'policy-appendix': '人材育成方針 資料編',
    assembly: '議会資料',
    meeting: '部長会議 スライド',
    'training-annual': '研修実績 年報',
  },
  fonts: {
    'biz-ud-gothic': 'BIZ UDゴシック',
    'yu-gothic': '游ゴシック',
    'yu-mincho': '游明朝',
    meiryo: 'メイリオ',
  },
  years: {
    both: '令和6年度（2024年度）',
    era: '令和6年度',
    western: '2024年度',
  },
  manage: {
    open: '報告書の管理',
    title: '報告書の名前と追加',
    name: '題名',
    subtitle: '副題',
    issuer: '発行',
    issuerHint: '空欄のときは市と課の名前',
    date: '作成日',
    dateHint: '空欄のときは書き出す日',
    saveAs: '別名で保存',
    copyOf: (title: string) => `${title}の写し`,
    copied: (title: string) => `「${title}」として保存しました。`,
    add: '新しい報告書',
    added: (title: string) => `「${title}」を作りました。`,
    delete: 'この報告書を削除',
    deleted: (title: string) => `「${title}」を削除しました。「元に戻す」で戻せます。`,
    close: '閉じる',
  },
  replaceTemplate: {
    changed: (name: string) =>
      `構成を「${name}」に入れ替えました。前の構成は「元に戻す」で戻せます。`,
  },
  outline: {
    title: '構成',
    addFigure: '図表を追加',
    addChapter: '章を追加',
    addText: '文章を追加',
    newChapter: '新しい章',
    cover: '表紙・目次',
    overview: '調査の概要',
    guide: '報告書を読む際の注意',
    glossary: '付表：用語と計算方法',
    text: '本文',
    noData: 'データなし',
    waiting: '計算中',
    included: (name: string) => `${name}を入れる`,
    grip: (name: string) => `${name}を並べ替える。Altと上下の矢印キーで動かす`,
    up: (name: string) => `${name}を上へ`,
    down: (name: string) => `${name}を下へ`,
    remove: (name: string) => `${name}を外す`,
    removed: (name: string) => `${name}を外しました。「元に戻す」で戻せます。`,
    added: (name: string) => `${name}を追加しました。`,
    moved: (name: string, place: number, of: number) =>
      `${name}を${count(of)}のうち${count(place)}番目に動かしました。`,
    total: (figures: number, pages: number) =>
      `図表 ${count(figures)}点・本文 約${count(pages)}ページ`,
    totalSlides: (figures: number, slides: number) =>
      `図表 ${count(figures)}点・スライド ${count(slides)}枚`,
    numbering: '図番号は並びに合わせて自動で付く',
  },
  add: {
    title: '図表を追加',
    intro: '選んだ図表は、その内容の章の終わりに入ります。',
    topics: {
      survey: '職員の意識',
      training: '研修の実績',
      plan: '研修計画',
      outcomes: '研修の効果',
      goals: '人材育成の目標',
    },
    noData: 'データがないため選べません',
    checking: 'データを確かめています',
    isIn: '追加済み',
  },
  preview: {
    title: 'プレビュー',
    pageOf: (page: number, of: number) => `${count(page)}／${count(of)}ページ`,
    slideOf: (slide: number, of: number) => `${count(slide)}／${count(of)}枚`,
    previous: '前のページ',
    next: '次のページ',
    layout: '紙の形',
    layouts: { pages: 'A4 縦', slides: 'スライド' },
    grey: '白黒で確認',
    editing: (number: string) => `${number}を編集中`,
    page: (page: number) => `${count(page)}ページ`,
    slide: (slide: number) => `${count(slide)}枚目`,
    pageNumber: (page: number) => `− ${count(page)} −`,
  },
  words: {
    ofFigure: (number: string) => `${number}の文言`,
    ofText: '本文の文言',
    ofChapter: '章の題名',
    ofReport: '報告書の文言',
    choose: '構成で図表か本文を選ぶと、文言を直せます。',
    fixed: 'この部分はデータから自動で作ります。',
    title: '題名（読み取れること）',
    subtitle: '説明',
    note: '注',
    source: '出典',
    text: '本文',
    chapter: '題名',
    length: (length: number) => `${count(length)}字`,
    automatic: '自動',
    automaticWhy: '数値から自動で作った文です。書き出す前に確かめてください。',
    backToAutomatic: '自動の文に戻す',
    confirm: '確認済みにする',
    confirmed: '確認済み',
    unconfirm: '確認を取り消す',
    isConfirmed: (number: string) => `${number}を確認済みにしました。`,
    form: '図の形',
    forms: { native: '図は編集できる形', picture: '画像' },
    pictureOnly: 'この図はWordなどの図にできないため、画像になります。',
    freeze: '今の値で固定する',
    freezeWhy: 'データが変わっても、この図の値は変わりません。',
    frozenAt: (date: string) => `${date}の値で固定しています。`,
    thaw: '最新の値に戻す',
    changed: (changed: number) => `確認した後に${count(changed)}個の値が変わりました。`,
    largest: '最大：',
    value: (row: string, column: string, before: string, after: string) =>
      `${row} ${column} ${before || '空欄'} → ${after || '空欄'}`,
    missing: {
      'no-data': 'この図のデータがありません。報告書には入りません。',
      'unknown-figure': 'この版では作れない図です。外すか、新しい版で開いてください。',
      'frozen-below-threshold':
        '固定した後に秘匿の基準が厳しくなったため、固定した値は表示しません。最新の値に戻してください。',
      'frozen-unreadable': '固定した値を読み取れません。最新の値に戻してください。',
    },
  },
  checks,
  export: {
    title: '書き出し',
    formats: {
      word: { name: 'Word', detail: '図も編集可' },
      slides: { name: 'PowerPoint', detail: '1図を1枚に' },
      workbook: { name: 'Excel', detail: 'データと図' },
      pdf: { name: 'PDF', detail: '印刷用' },
      html: { name: 'HTML', detail: '1ファイル' },
      archive: { name: 'zip', detail: '図とCSV' },
    },
    write: (name: string) => `${name}で書き出す`,
    printPdf: '印刷してPDFにする',
    pdfHint: '印刷の画面で「PDFに保存」を選んでください。',
    writing: (name: string) => `${name}を書き出しています`,
    waiting: '数値の計算を待っています',
    cancelled: '書き出しを中止しました。',
    template: '市のひな形（.docx）',
    chooseTemplate: 'ひな形を選ぶ',
    noTemplate: 'ひな形を使わない',
    templateHint: '{{report}}や{{図1}}などの印がある場所に入ります。',
    unknownPlaceholders: (names: string) =>
      `ひな形の次の印は分からないため、そのまま残しました：${names}。`,
    notPlaced: (numbers: string) => `ひな形に入る場所のない図表があります：${numbers}。`,
  },
};
