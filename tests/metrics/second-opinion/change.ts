/** How the rounds differ, once more by the formulas of the textbook. */
import { studentTPValue, studentTQuantile } from '#lib/stats/student-t.ts';
import { answers, ITEMS } from './city-tables.ts';
import { cityItems, cityPeople, rowsOf, type Opinion, type Statistic } from './engagement.ts';

/** Welch's difference of `now` and `before`, by appendix A of the methods. */
function welch(now: Statistic, before: Statistic) {
  const a = (now.sd ?? NaN) ** 2 / now.n;
  const b = (before.sd ?? NaN) ** 2 / before.n;
  const df = (a + b) ** 2 / (a ** 2 / (now.n - 1) + b ** 2 / (before.n - 1));
  const difference = (now.mean ?? NaN) - (before.mean ?? NaN);
  const half = studentTQuantile(0.975, df) * Math.sqrt(a + b);
  const p = studentTPValue(difference / Math.sqrt(a + b), df);
  return { difference, ci_low: difference - half, ci_high: difference + half, p };
}

/** q by its definition: the least p·m/rank of all that are no smaller. */
function falseDiscoveryRate(pValues: readonly number[], own: number): number {
  const sorted = [...pValues].sort((x, y) => x - y);
  const adjusted = sorted.map((p, index) => ({ p, q: (p * sorted.length) / (index + 1) }));
  return Math.min(1, ...adjusted.filter(({ p }) => p >= own).map(({ q }) => q));
}

/** The fewest people that a row of one round rests on: item 0 rests on all of them. */
function fewestOf(year: number, item: number): number {
  const round = [...cityPeople, ...cityItems].filter((row) => row.fiscal_year === year);
  const behind = item === 0 ? round : round.filter((row) => row.item === item);
  const returned = item === 0 ? round.map((row) => row.returned) : [];
  return Math.min(...returned, ...behind.map((row) => row.n));
}

type Marks = { respondent: string; item: number; is_4: number; is_5: number };

/** How many answered 4 or 5 to an item of a round; a respondent is named with the year. */
const favourable = (year: number, item: number): number =>
  rowsOf<Marks>(answers)
    .filter((row) => row.item === item && row.respondent.startsWith(`${year}/`))
    .reduce((sum, row) => sum + row.is_4 + row.is_5, 0);

/** Wilson's limits as the roots of (p̂ − p)² = z²·p(1 − p)/n. */
function wilson(successes: number, n: number) {
  const z = 1.959963984540054;
  const root = z * Math.sqrt(z ** 2 + (4 * successes * (n - successes)) / n);
  const [low, high] = [-1, 1].map(
    (sign) => (2 * successes + z ** 2 + sign * root) / (2 * (n + z ** 2)),
  );
  return { share: successes / n, low: low ?? NaN, high: high ?? NaN };
}

function newcombe(year: number, previous: number, item: number, n: number, previousN: number) {
  if (item === 0) return { top2_difference: null, top2_low: null, top2_high: null };
  const [a, b] = [wilson(favourable(year, item), n), wilson(favourable(previous, item), previousN)];
  const difference = a.share - b.share;
  return {
    top2_difference: difference,
    top2_low: difference - Math.sqrt((a.share - a.low) ** 2 + (b.high - b.share) ** 2),
    top2_high: difference + Math.sqrt((a.high - a.share) ** 2 + (b.share - b.low) ** 2),
  };
}

export function change(): Opinion[] {
  const years = cityPeople.map((row) => row.fiscal_year);
  const of = (year: number, item: number) =>
    [...cityPeople, ...cityItems].find((row) => row.fiscal_year === year && row.item === item);
  const pairs = years.flatMap((year) =>
    years.filter((previous) => previous < year).map((previous) => [year, previous] as const),
  );
  return pairs.flatMap(([year, previous]) => {
    const compared = [0, ...ITEMS].map((item) => {
      const [now, before] = [of(year, item), of(previous, item)];
      if (!now || !before) throw new Error(`no item ${item}`);
      const variance = (now.sd ?? NaN) ** 2 / now.n + (before.sd ?? NaN) ** 2 / before.n;
      return {
        item,
        n: now.n,
        previous_n: before.n,
        smallest_detectable: 2.8 * Math.sqrt(variance),
        ...welch(now, before),
        ...newcombe(year, previous, item, now.n, before.n),
      };
    });
    const family = compared.filter(({ item }) => item > 0).map(({ p }) => p);
    return compared.map((row) => {
      const q = row.item === 0 ? null : falseDiscoveryRate(family, row.p);
      return {
        fiscal_year: year,
        previous_year: previous,
        ...row,
        q,
        distinguishable: (q ?? row.p) < 0.05,
        fewest: Math.min(fewestOf(year, row.item), fewestOf(previous, row.item)),
      };
    });
  });
}
