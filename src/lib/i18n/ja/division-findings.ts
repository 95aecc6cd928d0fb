import type { DivisionFindingValues } from '#lib/domain/figure-finding.ts';
import { integer, score } from '../format.ts';
import { others, unitName } from './divisions-page.ts';

const L = 'ja';

type Sentences = {
  [Code in keyof DivisionFindingValues]: (values: DivisionFindingValues[Code]) => string;
};

/** Titles of the figure of groups against items. */
export const divisionFindings: Sentences = {
  'groups-differ': ({ attribute, group, item, difference, isReference, also }) => {
    const side = (isHigher: boolean) => (isHigher ? '高い' : '低い');
    const first = `「${item.label}」は${group}で${others(attribute)}より${score(Math.abs(difference), L)}${side(difference > 0)}${isReference ? '（参考値）' : ''}`;
    return also === null
      ? first
      : `${first}。${also.group}は${integer(also.items, L)}項目で${side(also.isHigher)}`;
  },
  'groups-do-not-differ': ({ attribute }) =>
    `${unitName(attribute)}ごとの差は、どの項目もはっきりしない`,
};
