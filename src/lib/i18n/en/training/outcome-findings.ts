import { percentNumber, score } from '../../format.ts';
import type { outcomeFindings as ja } from '../../ja/training/outcome-findings.ts';
import { outcomesPage } from './outcomes-page.ts';

const L = 'en';

/** Titles of the figures of effects: before and after, never because of. */
export const outcomeFindings: typeof ja = {
  'scores-moved': ({ courses, rose, fell }) => {
    if (rose === 0 && fell === 0) {
      return `In all ${courses} courses the difference lies within the margin of error`;
    }
    if (rose === courses && courses > 1) return `Scores were higher after all ${courses} courses`;
    const up = rose === 0 ? '' : `scores were higher after ${rose}`;
    const down = fell === 0 ? '' : `lower after ${fell}`;
    return `Of ${courses} courses, ${[up, down].filter(Boolean).join(', ')}`;
  },
  'scores-few': ({ courses }) => `The tests of ${courses} courses have too few pairs to show`,
  'reaction-mean': ({ question, mean }) =>
    `${outcomesPage.question(question)}: ${score(mean, L)} of 5`,
  'applied-range': ({ courses, from, to }) => {
    const [low, high] = [percentNumber(from, L), percentNumber(to, L)].map((one) =>
      one.replace(/\..*$/u, ''),
    );
    return courses === 1 || low === high
      ? `${low}% use it at work`
      : `${low} to ${high}% use it at work, by course`;
  },
  'divisions-associated': ({ r }) =>
    r === null
      ? 'No clear relation of training and score'
      : `Divisions with more training tend to score ${r > 0 ? 'higher' : 'lower'} (not a cause)`,
};
