import { integer, score } from '../format.ts';
import type { divisionFindings as ja } from '../ja/division-findings.ts';
import { others, unitName } from './divisions-page.ts';

const L = 'en';

export const divisionFindings: typeof ja = {
  'groups-differ': ({ attribute, group, item, difference, isReference, also }) => {
    const side = (isHigher: boolean) => (isHigher ? 'higher' : 'lower');
    const first = `“${item.label}” is ${score(Math.abs(difference), L)} ${side(difference > 0)} in ${group} than in ${others(attribute)}${isReference ? ' (for reference)' : ''}`;
    return also === null
      ? first
      : `${first}. ${also.group} is ${side(also.isHigher)} in ${integer(also.items, L)} items`;
  },
  'groups-do-not-differ': ({ attribute }) => `No item differs clearly by ${unitName(attribute)}`,
};
