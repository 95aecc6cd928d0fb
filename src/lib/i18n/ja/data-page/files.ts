import { localDate } from '#lib/domain/calendar-date.ts';
import { date, integer } from '../../format.ts';

const L = 'ja';
const n = (value: number) => integer(value, L);
const clock = (at: Date) => `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;

/** Words of the files that were put down, and of those taken in. */
export const files = {
  title: 'ファイル',
  tray: '取り込む前のファイル',
  show: (name: string) => `${name}の点検を見る`,
  takeBack: '取り消す',
  takeBackFile: (name: string) => `${name}を取り消す`,
  size: (rows: number, columns: number) => `${n(rows)}行 × ${n(columns)}列`,
  changed: (at: Date) => `${date(localDate(at), L)} ${clock(at)}`,
  reading: '読んでいます',
  takeInUnread: '読んで取り込む',
  keepBoth: '両方残す',
  keepBothOf: (name: string, other: string) => `${name}と${other}の両方を残す`,
  statuses: {
    reading: '読んでいます',
    unread: 'まだ読んでいません',
    good: '取り込めます',
    check: '確認が必要です',
    error: '取り込めません',
  },
  effects: {
    new: '新しいファイル',
    same: (as: string) => `「${as}」と同じ内容です。取り込みません`,
    replaces: (file: string) => `「${file}」と入れ替えます。前の版は残ります`,
  },
  takeIn: (rows: number) => `${n(rows)}行を取り込む`,
  takeInFiles: (files: number, rows: number) => `${n(files)}ファイル・${n(rows)}行を取り込む`,
  nothingToTakeIn: '取り込める行がありません',
  later: 'あとで続ける',
  kept: '置いたファイルと選んだ内容を、この端末に残しました。続きはいつでもこの画面からできます。',
  keptForNow: 'この端末に保存できないため、続きはこの画面を閉じるまでに行ってください。',
  inspected: (files: number, rows: number) =>
    `${n(files)}件のファイルを読みました。${n(rows)}行を取り込めます。`,
  takenIn: (files: number, rows: number) =>
    `${n(files)}件のファイルから${n(rows)}行を取り込みました。`,
  unreadable: 'ファイルを読めませんでした。閉じているか、開く権限があるかを確かめてください。',
  opened: '取り込んだファイル',
  sample: '見本のファイル（架空）',
  removed: (name: string) => `「${name}」を外しました。`,
  replaced: (name: string) => `「${name}」を入れ替えました。前の版は残っています。`,
  undo: '元に戻す',
  undone: (name: string) => `「${name}」を元に戻しました。`,
};
