import { integer } from '../format.ts';
import { columnNames } from './data-page/column-names.ts';
import { files } from './data-page/files.ts';
import { disclosure } from './data-page/disclosure.ts';
import { keeping } from './data-page/keeping.ts';
import { mapping } from './data-page/mapping.ts';
import { masters } from './data-page/masters.ts';
import { accounts, actions, quarantine } from './data-page/quarantine.ts';
import { reading } from './data-page/reading.ts';

const L = 'ja';

/** Words of データ取込. */
export const dataPage = {
  lead: {
    sample:
      '表示中は架空の「みのり市」です。ご自分のCSVやExcelを置くと、その結果に置き換わります。',
    own: '取り込んだファイルは、この端末のブラウザーの中だけに保存されています。',
  },
  steps: {
    files: 'ファイルを選ぶ',
    encoding: '文字コード',
    sheet: 'シート',
    columns: '列の対応付け',
    check: '点検',
    take: '取り込む',
  },
  files,
  reading,
  columnNames,
  mapping,
  accounts,
  actions,
  quarantine,
  masters,
  disclosure,
  keeping,
  remove: '外す',
  removeFile: (name: string) => `${name}を外す`,
  showFile: (name: string) => `${name}の内容を見る`,
  columns: {
    name: 'ファイル',
    kind: '種類',
    encoding: '文字コード',
    rows: '行',
    used: '使用',
    quarantined: '保留',
    leftOut: '除外',
    status: '状態',
    remove: '操作',
  },
  statuses: { good: '取り込みました', check: '確認が必要です', error: '取り込めません' },
  backToSample: '見本の市に戻す',
  stages: { reading: '読み取り中', loading: '集計中', computing: '計算中' },
  progress: (share: number) => `${integer(Math.floor(share * 100), L)}％`,
  failed: {
    title: '取り込めませんでした。表示中のデータはそのままです。',
    engine:
      '計算エンジンを起動できませんでした。Microsoft Edge か Chrome の新しい版で開いてください。',
    unexpected: '思わぬ理由で止まりました。もう一度置いてみてください。',
    storage:
      'この端末に保存したデータを読めませんでした。保存したデータには触れていません。ブラウザーを開き直してください。',
  },
  kinds: {
    survey: '調査回答',
    headcount: '職員数',
    attendance: '受講記録',
    attendance_total: '受講集計',
    goal: '目標',
    goal_actual: '目標実績',
    plan: '研修計画',
    evaluation: '研修効果',
    roster: '職員名簿',
  },
  unknownKind: '種類不明',
  issuesFile: '点検結果',
  issueFile: 'ファイル',
  issueRows: '行番号の一覧（最初の200行まで）',
  issueCount: '件数',
};
