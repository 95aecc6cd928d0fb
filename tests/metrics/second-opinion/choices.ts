/** The question of several choices once more, in Arquero, straight from the files. */
import { desc, from, op } from 'arquero';
import { readRows } from '../../data/read-city.ts';
import { settings } from './city-tables.ts';
import type { Opinion } from './engagement.ts';

const QUESTION = 'やる気が出るとき';
const ROUNDS = [
  { year: 2023, header: `Ｑ15 ${QUESTION}（複数回答可）`, separator: '、' },
  { year: 2024, header: `Q14 ${QUESTION}`, separator: ';' },
];
const Z = 1.959963984540054;

/** What each person chose in a round; その他 without what was written. */
const ticks = ROUNDS.flatMap(({ year, header, separator }) => {
  const file = settings.rounds.find(({ fiscalYear }) => fiscalYear === year)?.file ?? '';
  return readRows(file).flatMap((row, person) =>
    (row[header] ?? '')
      .split(separator)
      .filter(Boolean)
      .map((option) => ({ year, person, option: option.replace(/（架空：.*/u, '') })),
  );
});

const answered = new Map(
  ROUNDS.map(({ year }) => [
    year,
    new Set(ticks.filter((tick) => tick.year === year).map(({ person }) => person)).size,
  ]),
);
const population = (year: number) =>
  settings.rounds.find(({ fiscalYear }) => fiscalYear === year)?.population ?? 0;

/** Wilson's interval of a finite population, solved as (p̂ − π)² = f·z²·π(1 − π)/n. */
function wilson(people: number, n: number, year: number): [number, number] {
  const finite = (population(year) - n) / (population(year) - 1);
  const k = (finite * Z ** 2) / n;
  const p = people / n;
  const root = Math.sqrt((2 * p + k) ** 2 - 4 * (1 + k) * p ** 2);
  return [(2 * p + k - root) / (2 * (1 + k)), (2 * p + k + root) / (2 * (1 + k))];
}

type Counted = { year: number; option: string; people: number; rank: number };

export function choices(): Opinion[] {
  const counted = from(ticks)
    .groupby('year', 'option')
    .rollup({ people: op.count() })
    .groupby('year')
    .orderby(desc('people'))
    .derive({ rank: op.rank() })
    .objects() as Counted[];
  return counted.map(({ year, option, people, rank: place }) => {
    const n = answered.get(year) ?? 0;
    const before = counted.find((row) => row.year === year - 1 && row.option === option);
    const n0 = answered.get(year - 1) ?? 0;
    const [ci_low, ci_high] = wilson(people, n, year);
    return {
      ...{ fiscal_year: year, question: QUESTION, option, people, answered: n, share: people / n },
      ...{ rank: place, previous_year: year === 2024 ? 2023 : null },
      previous_rank: before?.rank ?? null,
      previous_share: before ? before.people / n0 : null,
      fewest: Math.min(people, n - people),
      previous_fewest: before ? Math.min(before.people, n0 - before.people) : null,
      ...{ ci_low, ci_high },
    };
  });
}
