import { comparisonKey } from '#lib/domain/normalise-text.ts';
import { withoutNumber } from '../columns/match-item.ts';

/** What a form adds in brackets: （複数回答可）, （あてはまるものすべて）, （3つまで）. */
const INSTRUCTION =
  /\s*[（(［[【〔][^）)\]］】〕]*(?:複数|すべて|全て|いくつでも|つまで|つ選|選択)[^）)\]］】〕]*[）)\]］】〕]/gu;

/** What a question is called: its header without its number and how many may be chosen. */
export function questionName(header: string): string {
  const name = withoutNumber(header.replace(INSTRUCTION, '')).trim();
  return name === '' ? header.trim() : name;
}

/** By what the question of one round is known in another, whatever its number. */
export const questionKey = (header: string): string => comparisonKey(questionName(header));
