import { fileSize, integer, moment } from '../../format.ts';

const L = 'ja';
const n = (value: number) => integer(value, L);

/** Words of 保存と復元. */
export const keeping = {
  title: '保存と復元',
  where: {
    kept: '取り込んだファイル・対応付け・名簿・設定は、この端末のブラウザーの中に保存しています。',
    session:
      'このブラウザーでは保存できません。画面を閉じると消えます。保存ファイルを作ってください。',
    full: '保存する場所が足りません。前に保存したものは残っています。保存ファイルを作るか、不要なファイルを外してください。',
  },
  missing: (bytes: number) => `あと${fileSize(bytes, L)}必要です。`,
  savedAt: (at: Date) => `最後の保存は${moment(at, L)}です。`,
  changedElsewhere: '別のタブで内容が変わりました。',
  reload: '読み込み直す',
  project: '保存ファイル',
  projectExplanation:
    '作業のすべてを一つのファイルにまとめます。別の端末に移すときや、控えとして使えます。個票を含むため、内部限りで扱ってください。',
  make: '保存ファイルを作る',
  made: '保存ファイルを作りました。',
  open: '保存ファイルを開く',
  how: '開き方',
  hows: { replace: '今の内容と置き換える', merge: '今の内容と合わせる' },
  openedFile: '保存ファイルを開きました。',
  fileName: (city: string, day: string) => `みのり_${city}_${day}.minori.zip`,
  noCity: '作業データ',
  refused: {
    'project-not-zip': '保存ファイルではありません。「.minori.zip」のファイルを選んでください。',
    'project-no-manifest':
      '保存ファイルではありません。「.minori.zip」のファイルを選んでください。',
    'project-damaged': '保存ファイルが壊れています。別の控えを開いてください。',
    'project-checksum': '保存ファイルの中身が作ったときと違います。別の控えを開いてください。',
    'project-file-missing': '保存ファイルの中のファイルが足りません。別の控えを開いてください。',
    'project-newer':
      '新しい版のみのりで作られた保存ファイルです。みのりを新しくしてから開いてください。',
    'project-too-large': '保存ファイルが大きすぎて開けません。',
    'project-unsafe-name': '保存ファイルの中の名前が正しくありません。別の控えを開いてください。',
    'project-settings-invalid': '保存ファイルの設定を読めません。別の控えを開いてください。',
    unexpected: '保存ファイルを開けませんでした。今の内容はそのままです。',
  },
  versions: '前の版',
  versionsExplanation: '入れ替えたファイルと外したファイルは、ここから戻せます。',
  noVersions: '前の版はまだありません。',
  versionColumns: { name: 'ファイル', when: '日時', why: '理由', size: '大きさ', action: '操作' },
  wasRemoved: '外した',
  wasReplaced: '入れ替えた',
  restore: '戻す',
  restoreVersion: (name: string, at: Date) => `${name}（${moment(at, L)}）を戻す`,
  restored: (name: string) => `「${name}」を戻しました。`,
  size: (bytes: number) => fileSize(bytes, L),
  when: (at: Date) => moment(at, L),
  erase: 'すべて消去',
  eraseTitle: 'この端末から、すべて消去しますか。',
  eraseLists: (files: number, versions: number) =>
    `ファイル${n(files)}件、前の版${n(versions)}件、対応付け・名簿・設定、計算結果を消します。元に戻せません。`,
  eraseConfirm: '消去する',
  eraseCancel: 'やめる',
  erased: '消去しました。この端末に残っているもの：データベース0件、ファイル0件、設定0件。',
  notErased: (databases: number, files: number, settings: number) =>
    `消し残りがあります：データベース${n(databases)}件、ファイル${n(files)}件、設定${n(settings)}件。ほかのタブを閉じて、もう一度消去してください。`,
};
