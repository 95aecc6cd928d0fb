/** Words of the command line. */
export const cli = {
  usage:
    '使い方: npm run analyse -- フォルダーまたは保存ファイル [--out ファイル] [--min-n 人数] [--internal] [--locale ja|en]',
  errors: {
    usage: '引数を読み取れません。',
    'min-n-not-number': '--min-n には1以上の整数を指定してください。',
    'min-n-too-low':
      '--min-n を5未満にするには --internal も指定してください。結果には「内部限り」と記されます。',
  },
  unreadableFolder: (folder: string) =>
    `フォルダー「${folder}」を読めません。場所と権限を確かめてください。`,
  notAFolder: (path: string) =>
    `「${path}」はフォルダーではありません。ファイルの入ったフォルダーを指定してください。`,
  unreadableFile: (path: string) =>
    `ファイル「${path}」を読めません。場所と権限を確かめてください。`,
  unwritable: (path: string) => `結果を${path}に書き出せません。場所と権限を確かめてください。`,
  settingsRefused: '設定を読めないため、結果を出していません。設定を直してください。',
  minNBelowWorkspace: (minN: number, workspace: number) =>
    `--min-n ${minN} は、このフォルダーの設定（${workspace}人）より小さい値です。--internal も指定してください。結果には「内部限り」と記されます。`,
  nothingUsable: '使えるデータがありません。ファイルの種類と見出しを確かめてください。',
  reading: '読み取り',
  loading: '集計',
  computing: '計算',
  file: (name: string, rows: number, used: number, quarantined: number, leftOut: number) =>
    `${name}: ${rows}行のうち${used}行を使用、保留${quarantined}行、除外${leftOut}行`,
  issue: (file: string, row: number | null, column: string | null, sentence: string) =>
    `${file}${row === null ? '' : ` ${row}行目`}${column === null ? '' : `「${column}」`}: ${sentence}`,
  moreIssues: (count: number) => `ほか${count}件`,
  written: (path: string) => `結果を${path}に書き出しました。`,
  project: {
    'project-not-zip': () =>
      '保存ファイルではありません。みのりで作った保存ファイルを指定してください。',
    'project-damaged': () =>
      '保存ファイルが壊れています。もう一度コピーするか、作り直してください。',
    'project-no-manifest': () =>
      '保存ファイルに目録がありません。みのりで作った保存ファイルを指定してください。',
    'project-newer': () =>
      'この保存ファイルは新しい版のみのりで作られています。みのりを更新してください。',
    'project-file-missing': (file: string) =>
      `保存ファイルに「${file}」が入っていません。作り直してください。`,
    'project-checksum': (file: string) =>
      `保存ファイルの「${file}」が作ったときと違います。作り直してください。`,
    'project-unsafe-name': () =>
      '保存ファイルに使えない名前のファイルがあります。みのりで作った保存ファイルを指定してください。',
    'project-too-large': () => '保存ファイルが大きすぎます。ファイルを減らして作り直してください。',
    'project-settings-invalid': () => '保存ファイルの設定を読めません。作り直してください。',
  },
  crashed: (where: string) =>
    `みのりの不具合のため、結果を出していません。開発元に次の行をお知らせください: ${where}`,
};
