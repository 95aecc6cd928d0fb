import { integer, moment } from '../format.ts';

/** Words of the frame around every page: rail, buttons, states. */
export const chrome = {
  product: 'みのり',
  nav: {
    overview: '概要',
    items: '13項目',
    divisions: '部署別',
    drivers: '変化と要因',
    response: '回収状況',
    training: '研修実績',
    plan: '研修計画',
    outcomes: '研修効果',
    goals: '育成目標',
    report: '報告書',
    data: 'データ取込',
    definitions: '定義と計算記録',
  },
  /** Where five share the width of a phone. */
  navShort: {
    overview: '概要',
    items: '13項目',
    divisions: '部署別',
    training: '研修',
    goals: '目標',
  },
  navGroups: {
    engagement: 'エンゲージメント',
    training: '研修',
    development: '人材育成',
    compile: 'まとめる',
  },
  frame: {
    skip: '本文へ移動',
    pages: 'すべてのページ',
    mainPages: '主なページ',
    openPages: 'すべてのページを開く',
    closePages: '閉じる',
    waiting: (count: number) => `作業待ち${integer(count, 'ja')}件`,
  },
  promise: {
    title: 'データの扱い',
    local: 'この端末の中だけで動作',
    requests: (count: number) => `外部への通信 ${integer(count, 'ja')}件`,
    saved: (at: Date) => `保存 ${moment(at, 'ja')}`,
    notSaved: '保存はまだありません',
  },
  actions: {
    export: '書き出す',
    addToReport: '報告書に入れる',
    cancel: '中止',
    close: '閉じる',
  },
  filter: {
    title: '表示の条件',
    open: '条件',
    changed: (count: number) => `変更した条件 ${integer(count, 'ja')}件`,
    reset: '条件を戻す',
    printed: (summary: string) => `条件：${summary}`,
    /** An option that cannot be chosen carries its reason. */
    refused: (label: string, reason: string) => `${label}（${reason}）`,
    tooSmall: (minN: number) => `${integer(minN, 'ja')}人未満か、逆算できるため選べません`,
  },
  figure: {
    note: '注',
    source: '出典',
    automatic: '自動',
    automaticWhy: '数値から自動で作った文です。書き出す前に確かめてください。',
    table: '表',
    showTable: 'データを表で見る',
    showFigure: '図に戻す',
    tools: (label: string) => `${label}の操作`,
    calculating: '計算中',
    cancel: '中止する',
    failed: '図を作れませんでした。データはそのまま残っています。',
    failedWithTable: '図を作れませんでした。表は開けます。',
    openTable: '表を開く',
    openLog: '記録を見る',
    inReport: '報告書に追加済み',
    seeReport: '報告書を見る',
    report: {
      adding: '報告書に入れています。',
      added: '報告書に入れました。',
      already: 'すでに報告書に入っています。',
      failed: '報告書に入れられませんでした。',
    },
    marks: (number: string, isChoice: boolean) =>
      `${number}の値。矢印キーで移動${isChoice ? '、Enterで選択' : ''}`,
    nothingLeft: (minN: number) =>
      `この条件の回答は${integer(minN, 'ja')}人未満のため表示しません。条件を広げてください。`,
  },
  exportFormats: {
    svg: 'SVG（拡大しても粗くならない図）',
    png2: 'PNG 2倍（画面・スライド）',
    png4: 'PNG 4倍（印刷）',
    csv: 'CSV（図のデータ）',
    copy: '図をコピー',
  },
  table: {
    suppressed: '秘匿',
    undecided: '未定',
  },
  notice: {
    info: 'お知らせ',
    warn: '確認',
    error: 'エラー',
  },
  progress: {
    cancel: '中止する',
  },
  nextChecks: '次に確認すること',
  steps: {
    title: '手順',
    done: '済み',
    current: '今の手順',
    position: (step: number, count: number) => `${count}のうち${step}`,
  },
  drop: {
    prompt: 'CSVをここに置く',
    also: 'Excel・TSV・フォルダ・保存ファイルも置けます',
    release: 'ここで放すと読みます',
    chooseFiles: 'ファイルを選ぶ',
    chooseFolder: 'フォルダを選ぶ',
    reading: '読み込み中',
  },
  issues: {
    title: '点検の結果',
    columns: {
      file: 'ファイル',
      level: '種類',
      row: '行番号',
      column: '列',
      found: 'ファイルの値',
      sentence: '内容',
      treatment: '扱い',
      action: '次の操作',
    },
    file: 'ファイル',
    count: '件数',
    levels: { error: 'エラー', check: '確認', note: '自動修正', advice: '助言' },
    all: 'すべて',
    wholeRow: '（行全体）',
    wholeFile: '（ファイル全体）',
    rowList: (rows: readonly number[], isCut: boolean) =>
      `${rows.join('、')}${isCut ? ' ほか' : ''}`,
    rowAndOthers: (row: number, others: number) =>
      `${integer(row, 'ja')} ほか${integer(others, 'ja')}件`,
    manyRows: (count: number) => `${integer(count, 'ja')}件`,
    none: '指摘はありません',
    rowHint: '行番号は、表計算ソフトで開いたときの行と同じです',
    shown: (shown: number, total: number) =>
      shown === total
        ? `${integer(total, 'ja')}種類を表示`
        : `${integer(shown, 'ja')}種類を表示（全${integer(total, 'ja')}種類）`,
    more: '続きを表示',
    save: '点検結果をCSVで保存',
  },
};
