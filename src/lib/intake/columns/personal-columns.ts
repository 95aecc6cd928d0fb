import type { DatasetKind } from '#lib/domain/dataset.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';

const PERSONAL_PART =
  /氏名|フリガナ|ふりがな|生年月日|誕生日|住所|電話|携帯|メール|mail|マイナンバー|ipアドレス/u;

const PERSONAL: ReadonlySet<string> = new Set(
  [
    ...['名前', 'お名前', '姓', '名', 'カナ', '職員名', '回答者', '回答者名', '受講者', '受講者名'],
    ...['担当者', '担当者名', 'ユーザー名', 'ユーザ名', 'アカウント', 'ログインID', '個人番号'],
    ...['name', 'full name', 'first name', 'last name', 'ip address', 'phone', 'tel', 'address'],
  ].map(comparisonKey),
);

/** A survey is answered without name: what identifies a person elsewhere has no place in it. */
const PERSONAL_IN_A_SURVEY: ReadonlySet<string> = new Set(
  ['職員番号', '職員ID', '職員コード', '職員No', '社員番号', 'employee_id', 'staff_id'].map(
    comparisonKey,
  ),
);

/** Longer headers are questions ("上司に電話で…"), not names of columns. */
const LONGEST_NAME = 15;

/** Whether a header, by its words, holds something that tells who a person is. */
export function looksPersonal(kind: DatasetKind, header: string): boolean {
  const key = comparisonKey(header);
  if (PERSONAL.has(key)) return true;
  if (kind === 'survey' && PERSONAL_IN_A_SURVEY.has(key)) return true;
  return key.length <= LONGEST_NAME && PERSONAL_PART.test(key);
}
