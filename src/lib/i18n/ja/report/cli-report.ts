/** Words of `npm run report`. */
export const cliReport = {
  usage:
    '使い方: npm run report -- フォルダーまたは保存ファイル --out ファイル.{docx,pptx,xlsx,html,zip} [--template ひな形またはファイル.docx] [--report 報告書のID] [--date 年-月-日] [--min-n 人数] [--internal] [--locale ja|en]',
  errors: {
    'no-out': '--out で、書き出すファイルの名前を指定してください。',
    'unknown-ending':
      '--out のファイル名の末尾は .docx .pptx .xlsx .html .zip のどれかにしてください。',
    'unknown-template':
      '--template には policy-appendix、assembly、meeting、training-annual のどれか、または .docx ファイルを指定してください。',
    'template-not-word': '自市のひな形（.docx）を使えるのは、--out が .docx のときだけです。',
    'report-or-template':
      '--report と --template のひな形名は、同時に指定できません。どちらか一方にしてください。',
    'date-wrong': '--date には 2026-10-02 のように、年-月-日で実在する日を指定してください。',
  },
  unknownReport: (id: string, known: string) =>
    `報告書「${id}」はこのフォルダーにありません。${known === '' ? '保存された報告書はありません。' : `あるのは ${known} です。`}`,
  unreadableTemplate: (path: string) =>
    `ひな形「${path}」を読めません。場所と権限を確かめてください。`,
  templateRefused: (path: string) =>
    `ひな形「${path}」に報告書を入れられません。Wordで開いて保存し直し、差し込み位置の文字を確かめてください。`,
  unknownPlaceholders: (names: string) =>
    `ひな形の差し込み位置 ${names} は報告書にないため、そのまま残しました。`,
  notPlaced: (numbers: string) => `${numbers} は、ひな形に差し込み位置がないため入っていません。`,
  unwritable: (path: string) => `報告書を${path}に書き出せません。場所と権限を確かめてください。`,
  written: (path: string, figures: number) =>
    `報告書を${path}に書き出しました（図表${figures}点）。`,
  /** Named by 図番号 or by what the outline calls it. */
  missing: (name: string, reason: string) => `「${name}」は入っていません: ${reason}`,
  missingReasons: {
    'no-data': 'データがありません',
    'unknown-figure': 'この版のみのりにない図です',
    'frozen-below-threshold': '固定したときの秘匿の基準が、今より小さい人数です',
    'frozen-unreadable': '固定したデータを読めません',
  },
  unconfirmed: (count: number) =>
    `題名などの文が自動のままの図表が${count}点あります。報告書のページで確認できます。`,
  changed: (number: string, count: number) =>
    `${number}は、確認したときから${count}個の値が変わっています。`,
};
