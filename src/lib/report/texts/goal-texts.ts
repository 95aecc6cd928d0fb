import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import { goalCoverageFinding, goalPaceFinding } from '#lib/findings/goal-findings.ts';
import type { Ask } from '#lib/figures/catalogue/catalogued-figure.ts';
import { askGoal } from '#lib/figures/catalogue/goal-figures.ts';
import { saidOf, type Said } from './said.ts';

type Outlook = NonNullable<Awaited<ReturnType<typeof askGoal>>>['outlook'];

function outlookSaid({ goal, straight_line: straightLine, low, high, target }: Outlook) {
  if (straightLine === null) return null;
  const values = { straightLine, low, high, target };
  return { about: `outlook ${goal}`, text: { code: 'outlook', values } } satisfies Said;
}

function paceSaid(outlook: Outlook) {
  const finding = goalPaceFinding(outlook);
  if (finding?.code !== 'goal-pace') return null;
  const { values } = finding;
  return { about: `pace ${outlook.goal}`, text: { code: 'pace', values } } satisfies Said;
}

/** Where a goal stands, where its pace leads, and what pace it needs. */
export async function goalTexts(options: FigureOptions, ask: Ask): Promise<readonly Said[]> {
  const asked = await askGoal(options, ask);
  if (asked === null) return [];
  const { outlook } = asked;
  const { goal, done, target, as_of: asOf } = outlook;
  const values = {
    ...{ goal, asOf, done, target },
    ...{ planned: outlook.planned_to_date, lastYear: outlook.last_year },
  };
  return saidOf(
    { about: `goal ${goal}`, text: { code: 'goal', values } },
    outlookSaid(outlook),
    paceSaid(outlook),
  );
}

/** How many sections have somebody. */
export async function coverageTexts(options: FigureOptions, ask: Ask): Promise<readonly Said[]> {
  const asked = await askGoal(options, ask);
  if (asked === null) return [];
  const { goal } = asked.outlook;
  const rows = (await ask('goals.coverage')).filter((row) => row.goal === goal);
  const finding = goalCoverageFinding(rows);
  if (finding?.code !== 'goal-coverage') return [];
  return [{ about: `coverage ${goal}`, text: { code: 'coverage', values: finding.values } }];
}
