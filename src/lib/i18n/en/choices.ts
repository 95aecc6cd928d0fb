import { fiscalYear, fiscalYearEra, integer, percent } from '../format.ts';
import type { choices as ja } from '../ja/choices.ts';

const L = 'en';
const ORDINAL = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const nth = (rank: number) => `${integer(rank, L)}${ENDINGS[ORDINAL.select(rank)] ?? 'th'}`;
const people = (count: number) => `${integer(count, L)} ${count === 1 ? 'person' : 'people'}`;

/** Words of the figure of a question of several choices. */
export const choices: typeof ja = {
  charts: {
    rank: nth,
    share: 'Share',
    people: 'Chose it',
    count: (count) => integer(count, L),
    move: 'Rank since last',
    moved: (before, now) => (before === now ? `still ${nth(now)}` : `${nth(before)} → ${nth(now)}`),
    absent: 'not before',
    bar: 'share who chose it',
    interval: '95% margin of error',
  },
  filter: 'Question',
  subtitle: (question, population, of) =>
    `Share who chose each option of “${question}” (several allowed). ${population}, ${fiscalYear(of, L)}`,
  notes: {
    several: 'Several options could be chosen; the shares do not add up to 100%',
    base: (answered) => `The base is the ${people(answered)} who chose any option`,
    previous: (of) => `Last time: ${fiscalYearEra(of, L)}`,
    published: (source) => `Ranks of last time as published (${source})`,
    absent: '“Not before”: nobody chose the option last time',
    overlap: 'Options whose margins overlap may change places by chance alone',
    other: '“Other” holds texts that one person alone gave',
    hidden: (minN) =>
      `x: fewer than ${integer(minN, L)} people chose it, or did not, or it would give such an option away`,
    everybody: 'Of everybody, whatever is filtered',
  },
  mark: {
    share: (share, count, answered) =>
      `Share ${percent(share, L)} (${integer(count, L)} of ${integer(answered, L)})`,
    interval: (low, high) => `Margin (95%) ${percent(low, L)} to ${percent(high, L)}`,
    rank: (rank) => `Rank ${nth(rank)}`,
    previous: (rank, share) =>
      share === null ? `Last time ${nth(rank)}` : `Last time ${nth(rank)} (${percent(share, L)})`,
    hidden: (minN) => `Fewer than ${integer(minN, L)} people chose it, or did not; not shown`,
  },
  tables: {
    option: 'Option',
    rank: 'Rank',
    people: 'Chose it',
    answered: 'Answered',
    share: 'Share',
    low: 'Low (95%)',
    high: 'High (95%)',
    previousRank: 'Rank last time',
    previousShare: 'Share last time',
  },
};
