import { csvFile, type SampleFile } from '../csv.ts';
import { fiscalYearText } from '../dates.ts';
import { attendedIn, CATEGORIES, COURSES } from './courses.ts';

/** 研修実績 as the city publishes it: 年度 × 区分 with 科目数 and 受講者数, without 合計 rows. */
export function attendanceTotalsFile(): SampleFile {
  const rows = [2021, 2022, 2023, 2024].flatMap((year) =>
    CATEGORIES.map((category) => {
      const numbers = COURSES.filter((c) => c.category === category)
        .map((course) => attendedIn(course, year))
        .filter((attended) => attended > 0);
      const attendances = numbers.reduce((sum, attended) => sum + attended, 0);
      return [fiscalYearText(year), category, numbers.length, attendances];
    }),
  );
  const header = ['年度', '区分', '科目数', '受講者数'];
  return csvFile('研修実績_集計.csv', 'utf8-bom', header, rows);
}
