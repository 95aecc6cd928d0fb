import type { YearStyle } from '#lib/domain/report/report.ts';
import { calendarYearOfEra } from '#lib/domain/fiscal-year.ts';

const ERA = '(令和|平成|昭和|大正|明治)';
const ERA_YEAR = '(元|\\d{1,2})';
/** 令和6年度（2024年度）, 令和3〜6年度（2021〜2024年度）, 令和8年9月30日（2026年）: what is said twice. */
const WESTERN_TWIN = /（\d{4}(?:年度?)?(?:〜\d{4})?年度?）/gu;
const ERA_RANGE = new RegExp(`${ERA}${ERA_YEAR}〜(?:${ERA})?${ERA_YEAR}(年度?)`, 'gu');
const ERA_SINGLE = new RegExp(`${ERA}${ERA_YEAR}(年度?)`, 'gu');

const numeral = (digits: string) => (digits === '元' ? 1 : Number(digits));

function western(text: string): string {
  const year = (era: string, digits: string) => calendarYearOfEra(era, numeral(digits));
  return text
    .replace(
      ERA_RANGE,
      (found, era: string, from: string, later: string | undefined, to: string, unit: string) => {
        const [first, last] = [year(era, from), year(later ?? era, to)];
        return first === null || last === null ? found : `${first}〜${last}${unit}`;
      },
    )
    .replace(ERA_SINGLE, (found, era: string, digits: string, unit: string) => {
      const calendar = year(era, digits);
      return calendar === null ? found : `${calendar}${unit}`;
    });
}

/**
 * Japanese text with its years and 年度 written in one style: in both notations as it comes, by era
 * alone, or western alone. Letters on tight axes (R6) stay.
 */
export function inYearStyle(text: string, style: YearStyle): string {
  if (style === 'both') return text;
  const once = text.replace(WESTERN_TWIN, '');
  return style === 'era' ? once : western(once);
}
