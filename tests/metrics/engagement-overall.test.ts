import { describe, expect, it } from 'vitest';
import { questionnaire, rowsOf, sheet, staff } from './small-workspace.ts';

const SETTINGS = { instrument: questionnaire(3, [1, 2, 3]) };
const overall = async (
  answers: readonly (readonly (number | null)[])[],
  options: { people?: number; population?: number; minN?: number } = {},
) => {
  const { people, population, minN = 1 } = options;
  const rounds = population === undefined ? [] : [{ fiscalYear: 2024, name: 'R6', population }];
  const [row] = await rowsOf(
    'engagement.overall',
    {
      survey: answers.map((one) => sheet(2024, one)),
      headcount: people === undefined ? [] : [staff(2024, people)],
    },
    { settings: { ...SETTINGS, rounds }, minN },
  );
  return row;
};

describe('the score of a round', () => {
  it('is the mean of the item means, beside the mean of the person means', async () => {
    const row = await overall([
      [5, 4, 3],
      [1, null, 2],
    ]);
    // items: 6/2 = 3, 4/1 = 4, 5/2 = 2.5; (3 + 4 + 2.5) / 3 = 3.1667
    expect(row?.score).toBeCloseTo(9.5 / 3, 12);
    // people: 12/3 = 4 and 3/2 = 1.5; (4 + 1.5) / 2 = 2.75
    expect(row?.score_person_mean).toBe(2.75);
    expect(row?.n_person).toBe(2);
  });

  it('is one number where nothing is missing', async () => {
    const row = await overall([
      [5, 4, 3],
      [1, 3, 2],
    ]);
    expect(row?.score).toBe(3); // 3, 3.5, 2.5
    expect(row?.score_person_mean).toBe(3); // 4 and 2
    expect(row?.sd_person).toBeCloseTo(Math.sqrt(2), 12); // 1² + 1² = 2; √(2 / 1)
  });

  it('counts a blank sheet as returned and nowhere else', async () => {
    const row = await overall([
      [5, 4, 3],
      [null, null, null],
    ]);
    expect(row).toMatchObject({ respondents: 2, n_person: 1, score: 4, score_person_mean: 4 });
    expect(row?.sd_person).toBeNull();
  });

  it('leaves an item that nobody answered out', async () => {
    expect((await overall([[5, 4, null]]))?.score).toBe(4.5); // (5 + 4) / 2
  });

  it('is missing where every sheet is blank', async () => {
    expect(await overall([[null, null, null]])).toMatchObject({
      respondents: 1,
      score: null,
      score_person_mean: null,
      n_person: 0,
      band: null,
    });
  });
});

describe('the half rule', () => {
  const answersTo = (items: number, answer: number) =>
    Array.from({ length: 13 }, (_, i) => (i < items ? answer : null));

  it('takes a person with seven of thirteen answers and leaves one with six out', async () => {
    const survey = [sheet(2024, answersTo(7, 5)), sheet(2024, answersTo(6, 1))];
    const [row] = await rowsOf('engagement.overall', { survey });
    expect(row).toMatchObject({ respondents: 2, n_person: 1, score_person_mean: 5 });
    // the six answers still count in the items: six means of 3, one of 5, six without answers
    expect(row?.score).toBeCloseTo(23 / 7, 12);
  });

  it('asks for two answers of three', async () => {
    const row = await overall([
      [4, 2, null],
      [5, null, null],
    ]);
    expect(row).toMatchObject({ n_person: 1, score_person_mean: 3 }); // (4 + 2) / 2
  });
});

describe('the response rate', () => {
  const two = [
    [3, 3, 3],
    [null, null, null],
  ];

  it('is returned over staff, blank sheets included', async () => {
    expect(await overall(two, { people: 8 })).toMatchObject({
      respondents: 2,
      population: 8,
      response_rate: 0.25,
    });
  });

  it('takes the number of people asked from the round where it says so', async () => {
    expect(await overall(two, { people: 8, population: 5 })).toMatchObject({
      population: 5,
      response_rate: 0.4,
    });
  });

  it('is missing where nobody knows how many were asked', async () => {
    expect(await overall(two)).toMatchObject({ population: null, response_rate: null });
  });

  it('is missing where more came back than were asked', async () => {
    expect(await overall(two, { people: 1 })).toMatchObject({ population: 1, response_rate: null });
  });
});

describe('the interval of the score', () => {
  // R: x <- c(2,3,3,4,4,4,4,5,5,3,2,4)
  const twelve = [2, 3, 3, 4, 4, 4, 4, 5, 5, 3, 2, 4].map((answer) => [answer, answer, answer]);

  it('is that of the person means, narrowed by the share that answered', async () => {
    const row = await overall(twelve, { people: 40 });
    // R: h <- qt(.975, 11) * sd(x) / sqrt(12) * sqrt(1 - 12/40); mean(x) + c(-h, h)
    expect(row?.ci_low).toBeCloseTo(3.0537623345067475, 10);
    expect(row?.ci_high).toBeCloseTo(4.1129043321599195, 10);
  });

  it('has no width where all have answered, and is not given where more did', async () => {
    const all = await overall(twelve, { people: 12 });
    expect([all?.ci_low, all?.ci_high]).toEqual([all?.score_person_mean, all?.score_person_mean]);
    const more = await overall(twelve, { people: 11 });
    expect([more?.ci_low, more?.ci_high]).toEqual([null, null]);
  });

  it('is not given under ten people', async () => {
    const nine = await overall(twelve.slice(0, 9), { people: 40 });
    expect([nine?.n_person, nine?.ci_low, nine?.ci_high]).toEqual([9, null, null]);
  });
});

describe('the score of a small group', () => {
  it('is hidden with its number of respondents', async () => {
    const four = [1, 2, 3, 4].map((answer) => [answer, answer, answer]);
    expect(await overall(four, { people: 40, minN: 5 })).toEqual({
      fiscal_year: 2024,
      respondents: null,
      population: 40,
      response_rate: null,
      score: null,
      score_person_mean: null,
      n_person: null,
      fewest: null,
      sd_person: null,
      ci_low: null,
      ci_high: null,
      band: null,
      suppressed: true,
    });
  });

  it('is hidden where one of its items has too few answers, which it would give away', async () => {
    // Twelve sheets, but only nine answered the third item: 3 × score − the two shown means is it.
    const sheets = Array.from({ length: 12 }, (_, i) => [4, 3, i < 9 ? 2 : null]);
    const row = await overall(sheets, { people: 40, minN: 10 });
    expect([row?.suppressed, row?.score, row?.respondents]).toEqual([true, null, null]);
  });

  it('keeps its spread under twice the threshold: it gives no answer to an item away', async () => {
    // people answer 4, 3 or 3, 4, and 1 to 5 to the third item
    const sheets = (n: number) =>
      Array.from({ length: n }, (_, i) => [4 - (i % 2), 3 + (i % 2), 1 + (i % 5)]);
    const nineteen = await overall(sheets(19), { people: 40, minN: 10 });
    expect(nineteen).toMatchObject({ suppressed: false, n_person: 19, band: 'below_average' });
    expect(nineteen?.sd_person).toBeCloseTo(0.47002412, 8); // SD of (7 + 1 … 5)/3, 4 · 1 … 4, 3 · 5
    const nine = await overall(sheets(9), { people: 40, minN: 10 });
    expect(nine).toMatchObject({ suppressed: true, sd_person: null, ci_low: null });
  });
});
