import { EVERYBODY, KNOWN_ATTRIBUTES } from '#lib/domain/attributes.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { ofNeighbours } from '#lib/domain/neighbouring-rounds.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { SurveyRows } from '../item-rows.ts';
import { conditionsIn, groupOf, nameOf, type Condition } from '../survey/conditions.ts';
import type { Ask, AskedParameters } from './catalogued-figure.ts';
import { chosenOf, setOptions, unlessRefused } from './options.ts';

/** Survey rounds that have answers, in order. */
export const roundsOf = async (ask: Ask): Promise<FiscalYear[]> =>
  (await ask('engagement.overall')).map((row) => row.fiscal_year);

/** The round that the options name, else the last one. */
export async function chosenRound(options: FigureOptions, ask: Ask): Promise<FiscalYear | null> {
  const rounds = await roundsOf(ask);
  return chosenOf(options['round'], rounds, rounds.at(-1));
}

const isCondition = (name: string) =>
  KNOWN_ATTRIBUTES.some((known) => known === name) || name.startsWith('of:');

/** The group that the options name; `null` where it is not there, or is not shown. */
async function chosenGroup(
  options: FigureOptions,
  fiscalYear: FiscalYear,
  ask: Ask,
): Promise<readonly Condition[] | null> {
  const named = setOptions(options).filter(([name]) => isCondition(name));
  if (named.length === 0) return [];
  const choices = (await ask('engagement.response'))
    .filter((row) => row.fiscal_year === fiscalYear && row.attribute !== EVERYBODY)
    .filter((row) => row.returned !== 0)
    .map(({ attribute, value, division, suppressed }) => ({
      ...{ attribute, value, division, isHidden: suppressed },
    }));
  const conditions = conditionsIn(choices, (name) => options[name] ?? null);
  // A 課 is named by two options and is one condition.
  const met = conditions.reduce((sum, own) => sum + (own.attribute === 'section' ? 2 : 1), 0);
  return met === named.length ? conditions : null;
}

/** What survey figures are made of, and as whom the engine was asked. */
export type AskedSurvey = { readonly rows: SurveyRows; readonly group: AskedParameters };

/** The rows of the round and the group that the options name; `null` where they are not shown. */
export async function askSurvey(options: FigureOptions, ask: Ask): Promise<AskedSurvey | null> {
  const fiscalYear = await chosenRound(options, ask);
  if (fiscalYear === null) return null;
  const conditions = await chosenGroup(options, fiscalYear, ask);
  if (conditions === null) return null;
  const group = conditions.length === 0 ? {} : { ...groupOf(conditions) };
  const asked = await unlessRefused(
    Promise.all([
      ask('engagement.overall', group),
      ask('engagement.levels', group),
      ask('engagement.items', group),
      ask('engagement.change', group),
    ]),
  );
  if (asked === null) return null;
  const [overall, levels, items, changes] = asked;
  const name = nameOf(conditions);
  const rows = { fiscalYear, group: name, overall, levels, items, changes: ofNeighbours(changes) };
  return { rows, group };
}
