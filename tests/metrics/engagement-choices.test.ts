import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SurveyRow } from '#lib/domain/dataset.ts';
import { parseFiscalYear } from '#lib/domain/fiscal-year.ts';
import { questionnaire, rowsOf, sheet } from './small-workspace.ts';

const SETTINGS = { instrument: questionnaire(1, [1]) };
const QUESTION = 'やる気が出るとき';

/** So many people of one round who chose the same. */
const chose = (
  people: number,
  choices: readonly string[] | null,
  year = 2024,
  header = `Q19 ${QUESTION}`,
): SurveyRow[] =>
  Array.from({ length: people }, () => ({
    ...sheet(year, [3]),
    choices: { [header]: choices === null ? null : [...choices] },
  }));

type Settings = Readonly<Record<string, unknown>>;
const choices = (
  survey: SurveyRow[],
  { minN = 1, settings = {} }: { minN?: number; settings?: Settings } = {},
) => rowsOf('engagement.choices', { survey }, { settings: { ...SETTINGS, ...settings }, minN });
type Rows = Awaited<ReturnType<typeof choices>>;
const of = (rows: Rows, option: string, year = 2024) =>
  rows.find((row) => row.option === option && row.fiscal_year === year);

describe('a question of several choices', () => {
  it('counts people, of those who chose any, and ranks with ties', async () => {
    const rows = await choices([
      ...chose(4, ['面談', '研修']),
      ...chose(2, ['研修', '休暇']),
      ...chose(2, ['休暇', '評価']),
      ...chose(1, ['評価']),
      ...chose(3, null),
    ]);
    // 9 answered: 研修 6, 面談 4, 休暇 4, 評価 3
    expect(rows.map((r) => [r.question, r.option, r.people, r.answered, r.rank])).toEqual(
      expect.arrayContaining([
        [QUESTION, '研修', 6, 9, 1],
        [QUESTION, '面談', 4, 9, 2],
        [QUESTION, '休暇', 4, 9, 2],
        [QUESTION, '評価', 3, 9, 4],
      ]),
    );
    expect(rows).toHaveLength(4);
    expect(of(rows, '研修')?.share).toBe(6 / 9);
    expect(of(rows, '研修')).toMatchObject({ previous_year: null, previous_rank: null });
  });

  it('has the interval of Wilson', async () => {
    const rows = await choices([...chose(12, ['面談', '研修']), ...chose(8, ['研修', '休暇'])]);
    // 12 of 20: z = 1.959964, ψ = z²/40 = 0.0960365, centre (0.6 + ψ)/(1 + 2ψ) = 0.583887…
    const z = 1.959963984540054;
    const psi = z ** 2 / 40;
    const half = Math.sqrt(2 * psi * 0.24 + psi ** 2) / (1 + 2 * psi);
    expect(of(rows, '面談')?.ci_low).toBeCloseTo((0.6 + psi) / (1 + 2 * psi) - half, 10);
    expect(of(rows, '面談')?.ci_high).toBeCloseTo((0.6 + psi) / (1 + 2 * psi) + half, 10);
  });

  it('stands beside the last round that asked it, under whatever number', async () => {
    const rows = await choices([
      ...chose(3, ['面談'], 2022, 'Q18 やる気が出るとき（複数回答可）'),
      ...chose(2, ['研修', '面談'], 2022, 'Q18 やる気が出るとき（複数回答可）'),
      { ...sheet(2023, [3]) },
      ...chose(4, ['研修']),
      ...chose(3, ['面談', '休暇']),
    ]);
    // 2022: 面談 5 of 5, 研修 2 of 5. 2023 did not ask.
    expect(of(rows, '研修')).toMatchObject({ rank: 1, previous_year: 2022, previous_rank: 2 });
    expect(of(rows, '研修')?.previous_share).toBe(2 / 5);
    expect(of(rows, '面談')).toMatchObject({ rank: 2, previous_rank: 1, previous_share: 1 });
    // new since then
    expect(of(rows, '休暇')).toMatchObject({ previous_year: 2022, previous_rank: null });
    expect(rows.filter((row) => row.fiscal_year === 2023)).toEqual([]);
  });

  it('has the published rank of a round whose answers are not at hand: Aomori, 平成18年度', async () => {
    const seed = new URL('../../seeds/aomori/choice-questions.csv', import.meta.url);
    const [header = [], first = []] = readFileSync(seed, 'utf8')
      .split(/\r?\n/u)
      .map((line) => line.split(','));
    const fact = Object.fromEntries(header.map((name, index) => [name, first[index] ?? '']));
    const settings = {
      choiceRanks: [
        {
          question: `${fact['question']} ${fact['question_label']}`,
          option: fact['option_label'],
          fiscalYear: parseFiscalYear(fact['previous_survey'] ?? ''),
          rank: Number(fact['previous_rank']),
          source: `${fact['document']} ${fact['place']}`,
        },
      ],
    };
    const now = [...chose(5, ['上司・職場の仲間との 良い関係']), ...chose(3, ['仕事の成果'])];
    const rows = await choices(now, { settings });
    expect(of(rows, '上司・職場の仲間との 良い関係')).toMatchObject({
      ...{ rank: 1, previous_year: 2006, previous_rank: 2, previous_share: null },
      previous_fewest: null,
    });
    expect(of(rows, '仕事の成果')).toMatchObject({ previous_year: 2006, previous_rank: null });
    // Answers of that round come before what was published of it.
    const both = await choices([...now, ...chose(4, ['仕事の成果'], 2006)], { settings });
    expect(of(both, '仕事の成果')).toMatchObject({ previous_rank: 1, previous_share: 1 });
    expect(of(both, '上司・職場の仲間との 良い関係')?.previous_rank).toBeNull();
  });

  it('is not there where no round asks one', async () => {
    expect(await choices([sheet(2024, [3])])).toEqual([]);
  });
});

describe('an option of few people', () => {
  const HIDDEN = { people: null, answered: null, share: null, rank: null, suppressed: true };

  it('is hidden, and one that few did not choose, and one that all chose', async () => {
    const rows = await choices(
      [
        ...chose(40, ['面談', '研修', '休暇']),
        ...chose(20, ['面談', '研修', '評価']),
        ...chose(9, ['面談', '手当']),
      ],
      { minN: 10 },
    );
    // Of 69: 面談 69, 研修 60 (9 did not), 休暇 40, 評価 20, 手当 9.
    expect(of(rows, '面談')).toMatchObject(HIDDEN);
    expect(of(rows, '研修')).toMatchObject(HIDDEN);
    expect(of(rows, '手当')).toMatchObject(HIDDEN);
    expect(of(rows, '休暇')).toMatchObject({ people: 40, rank: 3, suppressed: false });
    expect(of(rows, '評価')).toMatchObject({ people: 20, rank: 4, suppressed: false });
  });

  it('takes the next one with it where all chose as many, and the counts add up', async () => {
    const survey = [
      ...chose(40, ['面談', '研修']),
      ...chose(20, ['面談', '休暇']),
      ...chose(15, ['研修', '評価']),
      ...chose(3, ['休暇', '手当']),
    ];
    // 78 people chose two each: 156 = 60 + 55 + 23 + 15 + 3, so that four shown would tell the fifth.
    const rows = await choices(survey, { minN: 10 });
    expect(of(rows, '手当')).toMatchObject(HIDDEN);
    expect(of(rows, '評価')).toMatchObject(HIDDEN);
    expect(of(rows, '休暇')).toMatchObject({ people: 23, suppressed: false });
    // One person with a third option: the sum is not known, and only 手当 is hidden.
    const free = await choices([...survey, ...chose(1, ['面談', '休暇', '研修'])], { minN: 10 });
    expect(free.filter((row) => row.suppressed).map((row) => row.option)).toEqual(['手当']);
  });

  it('keeps its own numbers where only the round before had few', async () => {
    const rows = await choices(
      [
        ...chose(30, ['面談'], 2023),
        ...chose(4, ['面談', '研修'], 2023),
        ...chose(6, ['休暇'], 2023),
        ...chose(25, ['研修']),
        ...chose(15, ['面談', '研修', '休暇']),
        ...chose(12, ['面談']),
      ],
      { minN: 5 },
    );
    // 2023: 面談 34 of 40 (6 did not), 研修 4, 休暇 6. 2024: 研修 40, 面談 27, 休暇 15 of 52.
    expect(of(rows, '研修', 2023)).toMatchObject(HIDDEN);
    expect(of(rows, '研修')).toMatchObject({
      ...{ people: 40, rank: 1, suppressed: false },
      ...{ previous_year: null, previous_rank: null, previous_share: null, previous_fewest: null },
    });
    expect(of(rows, '面談')).toMatchObject({ previous_year: 2023, previous_rank: 1 });
  });

  it('is never found out by adding up, where all chose two', async () => {
    const options = ['a', 'b', 'c', 'd', 'e'];
    const pair = fc.uniqueArray(fc.constantFrom(...options), { minLength: 2, maxLength: 2 });
    const groups = fc.array(fc.tuple(fc.integer({ min: 1, max: 25 }), pair), {
      minLength: 2,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(groups, async (found) => {
        const survey = found.flatMap(([people, two]) => chose(people, two));
        const rows = await choices(survey, { minN: 10 });
        const known = new Map(
          options.map((option) => [
            option,
            survey.filter((row) =>
              Object.values(row.choices ?? {})
                .flat()
                .includes(option),
            ).length,
          ]),
        );
        const apart = (option: string) => {
          const people = known.get(option) ?? 0;
          return people === survey.length ? 1 : Math.min(people, survey.length - people);
        };
        for (const { option, suppressed, people } of rows) {
          if (!suppressed) expect([people, apart(option) >= 10]).toEqual([known.get(option), true]);
        }
        // What is hidden is nothing, or more than one option, unless there is no other one to hide.
        const hidden = rows.filter((row) => row.suppressed);
        if (hidden.length > 0 && hidden.length < rows.length) {
          const together = hidden.reduce((sum, { option }) => sum + apart(option), 0);
          expect([hidden.length > 1, together >= 10]).toEqual([true, true]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('stands in no order that would tell its rank', async () => {
    const survey = [
      ...chose(20, ['c', 'd']),
      ...chose(20, ['c']),
      ...chose(3, ['a', 'd']),
      ...chose(5, ['b']),
    ];
    const [rows, back] = await Promise.all([
      choices(survey, { minN: 10 }),
      choices([...survey].reverse(), { minN: 10 }),
    ]);
    expect(rows.map(({ option }) => option)).toEqual(['a', 'b', 'c', 'd']);
    expect(back).toEqual(rows);
  });
});
