import type { IssueSentences } from '../../issue-sentences.ts';

/** What is said of the settings file, under each finding's code. */
export const settings: IssueSentences = {
  'settings-not-json': () => '設定ファイルを読めません。書き方を確かめてください',
  'settings-invalid': () => '設定の値が正しくありません',
};
