import type { IssueSentences } from '../../issue-sentences.ts';

/** What is said of the settings file, under each finding's code. */
export const settings: IssueSentences = {
  'settings-not-json': () => 'The settings file cannot be read. Check its syntax',
  'settings-invalid': () => 'A setting has a wrong value',
};
