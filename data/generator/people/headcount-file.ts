import { csvFile, type SampleFile } from '../csv.ts';
import { fiscalYearText } from '../dates.ts';
import { groupBy } from '#lib/domain/group-by.ts';
import { FIRST_YEAR, LAST_YEAR, staffOf, type Post } from './staff.ts';

const HEADER = ['年度', '部', '課', '職位', '雇用区分', '人数'];

function rowsOf(year: number): (string | number)[][] {
  const keyOf = (p: Post) => [p.division, p.section, p.position, p.employment].join('\t');
  return [...groupBy(staffOf(year), keyOf)].map(([key, posts]) => [
    fiscalYearText(year),
    ...key.split('\t'),
    posts.length,
  ]);
}

/** 職員数 on 1 April of 令和3 to 令和8年度, one row per 部, 課, 職位 and 雇用区分. */
export function headcountFile(): SampleFile {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  return csvFile('職員数.csv', 'utf8-bom', HEADER, years.flatMap(rowsOf));
}
