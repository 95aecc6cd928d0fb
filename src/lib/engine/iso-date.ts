const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day as the number of days since 1970-01-01.
 *
 * @param text an ISO date of the years 0000 to 9999, `2024-04-01`
 * @returns a whole number; `null` when the text is no day that exists
 */
export function isoDateToDays(text: string): number | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return date.toISOString().startsWith(text) ? date.getTime() / MILLISECONDS_PER_DAY : null;
}

/** The ISO date of a number of days since 1970-01-01; `null` beyond the dates JavaScript knows. */
export function daysToIsoDate(days: number): string | null {
  const date = new Date(days * MILLISECONDS_PER_DAY);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/T.*$/, '');
}
