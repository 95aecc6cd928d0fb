import type { OutcomeFindingValues } from '#lib/domain/training/outcome-finding.ts';
import { percentNumber, score } from '../../format.ts';
import { outcomesPage } from './outcomes-page.ts';

const L = 'ja';
type Sentences = {
  [Code in keyof OutcomeFindingValues]: (values: OutcomeFindingValues[Code]) => string;
};

/** Titles of the figures of 研修効果: before and after, never because of. */
export const outcomeFindings: Sentences = {
  'scores-moved': ({ courses, rose, fell }) => {
    if (rose === 0 && fell === 0) return `${courses}講座とも、受講の前後の差は誤差の範囲`;
    if (rose === courses && courses > 1) return `${courses}講座すべてで、受講後の得点が上がった`;
    const up = rose === 0 ? '' : `${rose}講座で、受講後の得点が上がった`;
    const down = fell === 0 ? '' : `${fell}講座で下がった`;
    return `${courses}講座のうち${[up, down].filter(Boolean).join('。')}`;
  },
  'scores-few': ({ courses }) => `測った${courses}講座は、組数が少なく示せない`,
  'reaction-mean': ({ question, mean }) =>
    `${outcomesPage.question(question)}は5点満点で${score(mean, L)}`,
  'applied-range': ({ courses, from, to }) => {
    const [low, high] = [percentNumber(from, L), percentNumber(to, L)].map((one) =>
      one.replace(/\..*$/u, ''),
    );
    return courses === 1 || low === high
      ? `職場で使っている人は${low}％`
      : `職場で使っている人は講座により${low}〜${high}％`;
  },
  'divisions-associated': ({ r }) =>
    r === null
      ? '受講率とスコアに、はっきりした関係は見られない'
      : `受講率の高い部ほどスコアが${r > 0 ? '高い' : '低い'}傾向（原因とは言えない）`,
};
