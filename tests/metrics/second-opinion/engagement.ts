/** The engagement metrics once more, in Arquero and by the formulas of the textbook. */
import { escape, op, type Table } from 'arquero';
import { studentTQuantile } from '#lib/stats/student-t.ts';
import { answers, headcount, membership, settings } from './city-tables.ts';

export type Opinion = Readonly<Record<string, unknown>>;
export type Statistic = {
  fiscal_year: number;
  attribute: string;
  value: string;
  division: string;
  item: number;
  returned: number;
  n: number;
  mean: number | null;
  sd: number | null;
};

/** The thirteen items by level. */
const LEVELS: readonly (readonly number[])[] = [
  [1, 2],
  [3, 4, 5, 6],
  [7, 8, 9, 10],
  [11, 12],
  [13],
];
export const HALF_OF_THIRTEEN = 7;
const GROUP = ['fiscal_year', 'attribute', 'value', 'division', 'item'];

export const rowsOf = <Row>(table: Table): Row[] => table.objects() as Row[];
const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Arquero's empty mean is undefined, its spread of one value nought. */
const complete = (rows: readonly Statistic[]): Statistic[] =>
  rows.map((row) => ({
    ...row,
    mean: row.n === 0 ? null : row.mean,
    sd: row.n < 2 ? null : row.sd,
  }));

const statistics = (values: Table): Statistic[] =>
  complete(
    rowsOf<Statistic>(
      membership
        .join(values, 'respondent')
        .groupby(GROUP)
        .rollup({
          returned: op.count(),
          n: op.valid('answer'),
          mean: op.mean('answer'),
          sd: op.stdev('answer'),
        }),
    ),
  );

const itemStatistics = statistics(answers);
/** The person mean stands as item 0; under seven answers there is none. */
const personStatistics = statistics(
  answers
    .groupby('respondent')
    .rollup({ answered: op.valid('answer'), score: op.mean('answer') })
    .derive({
      item: escape(() => 0),
      answer: escape((d: { answered: number; score: number }) =>
        d.answered >= HALF_OF_THIRTEEN ? d.score : null,
      ),
    })
    .select('respondent', 'item', 'answer'),
);

const ofCity = (rows: readonly Statistic[]) => rows.filter((row) => row.attribute === 'all');
export const cityItems = ofCity(itemStatistics).sort(
  (a, b) => a.fiscal_year - b.fiscal_year || a.item - b.item,
);
export const cityPeople = ofCity(personStatistics).sort((a, b) => a.fiscal_year - b.fiscal_year);

const asked = (fiscalYear: number) =>
  settings.rounds.find((round) => round.fiscalYear === fiscalYear)?.population ?? null;

function bandOf(mean: number): string {
  if (mean > 3.8) return 'high';
  if (mean < 3.2) return 'low';
  return mean < 3.6 ? 'below_average' : 'above_average';
}

const NO_INTERVAL = { ci_low: null, ci_high: null };

/** x̄ ± t · s/√n · √(1 − n/N). */
function interval(n: number, mean: number | null, sd: number | null, population: number) {
  const t = studentTQuantile(0.975, n - 1);
  const half = ((t * (sd ?? 0)) / Math.sqrt(n)) * Math.sqrt(1 - n / population);
  return { ci_low: (mean ?? 0) - half, ci_high: (mean ?? 0) + half };
}
const ofEverybody = ({ n, mean, sd, fiscal_year }: Statistic) =>
  interval(n, mean, sd, asked(fiscal_year) ?? NaN);

export function overall(): Opinion[] {
  return cityPeople.map((person) => {
    const items = cityItems.filter((row) => row.fiscal_year === person.fiscal_year);
    const score = average(items.map((row) => row.mean ?? NaN));
    const population = asked(person.fiscal_year) ?? NaN;
    return {
      fiscal_year: person.fiscal_year,
      respondents: person.returned,
      population,
      response_rate: person.returned / population,
      score,
      score_person_mean: person.mean,
      n_person: person.n,
      sd_person: person.sd,
      fewest: Math.min(person.returned, person.n, ...items.map((row) => row.n)),
      ...ofEverybody(person),
      band: bandOf(score),
    };
  });
}

export function levels(): Opinion[] {
  return cityPeople.flatMap(({ fiscal_year }) =>
    LEVELS.map((members, index) => {
      const items = cityItems.filter(
        (row) => row.fiscal_year === fiscal_year && members.includes(row.item),
      );
      const score = average(items.map((row) => row.mean ?? NaN));
      return {
        fiscal_year,
        level: index + 1,
        items: items.length,
        n: Math.min(...items.map((row) => row.n)),
        score,
        band: bandOf(score),
      };
    }),
  );
}

/** The proportions p that a share is no further from than chance: (share − p)² = z²·f·p(1−p)/n. */
function wilson(favourable: number, n: number, population: number | null) {
  const share = favourable / n;
  const spread =
    (1.959963984540054 ** 2 * (population === null ? 1 : (population - n) / (population - 1))) / n;
  const [a, b, c] = [1 + spread, -(2 * share + spread), share ** 2];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return { top2_low: (-b - root) / (2 * a), top2_high: (-b + root) / (2 * a) };
}

export function items(): Opinion[] {
  const counts = rowsOf<Record<string, number>>(
    membership
      .filter(escape((d: { attribute: string }) => d.attribute === 'all'))
      .join(answers, 'respondent')
      .groupby('fiscal_year', 'item')
      .rollup(Object.fromEntries([1, 2, 3, 4, 5].map((k) => [`count_${k}`, op.sum(`is_${k}`)]))),
  );
  return cityItems.map((row) => {
    const own = counts.find((c) => c['fiscal_year'] === row.fiscal_year && c['item'] === row.item);
    const count = (answer: number) => own?.[`count_${answer}`] ?? NaN;
    return {
      fiscal_year: row.fiscal_year,
      item: row.item,
      n: row.n,
      missing: row.returned - row.n,
      mean: row.mean,
      sd: row.sd,
      population: asked(row.fiscal_year),
      top2_share: (count(4) + count(5)) / row.n,
      bottom2_share: (count(1) + count(2)) / row.n,
      ...wilson(count(4) + count(5), row.n, asked(row.fiscal_year)),
      ...own,
      ...ofEverybody(row),
      band: bandOf(row.mean ?? NaN),
    };
  });
}

export function groups(): Opinion[] {
  return [...personStatistics, ...itemStatistics]
    .filter((row) => row.attribute !== 'all')
    .map(({ fiscal_year, attribute, value, division, item, n, mean, sd }) => {
      const group = [fiscal_year, attribute, value, division].join();
      const sameGroup = itemStatistics.filter(
        (row) => [row.fiscal_year, row.attribute, row.value, row.division].join() === group,
      );
      const parts = [n, ...sameGroup.map((row) => row.n)].filter((count) => count > 0);
      const fewest = item === 0 ? Math.min(...parts) : n;
      const own = { fiscal_year, attribute, value, division, item, n, mean, fewest };
      const head = staff.get([fiscal_year, attribute, division, value].join('/')) ?? Infinity;
      const isTold = item === 0 && n >= 10 && n <= head && sd !== null;
      return { ...own, ...(isTold ? interval(n, mean, sd, head) : NO_INTERVAL) };
    });
}

/** Staff of every group. One entry per 年度, attribute, 部 of a 課, and value. */
export const staff: ReadonlyMap<string, number> = new Map(
  ['all', 'division', 'section', 'position', 'employment_type'].flatMap((attribute) => {
    const within = attribute === 'section' ? ['division'] : [];
    const sums = headcount
      .groupby(['fiscal_year', attribute, ...within])
      .rollup({ people: op.sum('people') });
    return rowsOf<Record<string, string | number>>(sums).map((row) => {
      const division = attribute === 'section' ? row['division'] : '';
      const key = [row['fiscal_year'], attribute, division, row[attribute]].join('/');
      return [key, Number(row['people'])] as const;
    });
  }),
);

export function response(): Opinion[] {
  const answered = personStatistics.map(({ fiscal_year, attribute, value, division, returned }) => {
    const people = staff.get([fiscal_year, attribute, division, value].join('/')) ?? null;
    const head = attribute === 'all' ? asked(fiscal_year) : people;
    const rate = head === null || returned > head ? null : returned / head;
    return { fiscal_year, attribute, value, division, returned, headcount: head, rate };
  });
  const keys = new Set(
    answered.map((row) => [row.fiscal_year, row.attribute, row.division, row.value].join('/')),
  );
  const years = new Set(answered.map((row) => String(row.fiscal_year)));
  const silent = [...staff].flatMap(([key, people]) => {
    const [year = '', attribute = '', division = '', value = ''] = key.split('/');
    if (keys.has(key) || !years.has(year) || attribute === 'all') return [];
    const group = { fiscal_year: Number(year), attribute, value, division };
    return [{ ...group, returned: 0, headcount: people, rate: 0 }];
  });
  return [...answered, ...silent];
}
