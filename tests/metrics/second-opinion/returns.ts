/** What came back, once more: how sheets were filled in, and what the others could have said. */
import { op } from 'arquero';
import { answers } from './city-tables.ts';
import { cityPeople, HALF_OF_THIRTEEN, overall, rowsOf, type Opinion } from './engagement.ts';

export function bounds(): Opinion[] {
  return overall().map((row) => {
    const { fiscal_year, score, fewest } = row as {
      fiscal_year: number;
      score: number;
      fewest: number;
    };
    const rate = row['response_rate'] as number;
    const worst = (answer: number) => rate * score + (1 - rate) * answer;
    return {
      fiscal_year,
      response_rate: rate,
      score,
      fewest,
      worst_low: worst(1),
      worst_high: worst(5),
    };
  });
}

export function quality(): Opinion[] {
  type Sheet = { respondent: string; answered: number; different: number };
  const sheets = rowsOf<Sheet>(
    answers

      .groupby('respondent')
      .rollup({ answered: op.valid('answer'), different: op.distinct('answer') }),
  );
  return cityPeople.map(({ fiscal_year }) => {
    const own = sheets.filter((sheet) => sheet.respondent.startsWith(`${fiscal_year}/`));
    const count = (is: (sheet: Sheet) => boolean) => own.filter(is).length;
    const given = own.reduce((sum, { answered }) => sum + answered, 0);
    return {
      fiscal_year,
      returned: own.length,
      blank: count(({ answered }) => answered === 0),
      straight_lining: count((sheet) => sheet.answered === 13 && sheet.different === 1),
      partial: count(({ answered }) => answered > 0 && answered < HALF_OF_THIRTEEN),
      missing_share: 1 - given / (own.length * 13),
    };
  });
}
