const DAY = 86_400_000;
const SECONDS = 86_400;

/** Excel counts from 1 January 1900 and believes in a 29 February 1900, its day 60. */
const BEFORE_THE_GAP = Date.UTC(1899, 11, 31);
const BEHIND_THE_GAP = Date.UTC(1899, 11, 30);
const GAP = 60;
/** Workbooks from old Macs count from 1 January 1904, which is day 0. */
const MAC = Date.UTC(1904, 0, 1);
/** 31 December 9999: no Excel goes further. */
const LAST = 2_958_465;

/** The ISO date of a day's serial number; `null` for a number that is no day. */
export function serialDate(serial: number, is1904: boolean): string | null {
  const day = Math.floor(serial);
  if (day < (is1904 ? 0 : 1) || day > LAST || (!is1904 && day === GAP)) return null;
  const start = is1904 ? MAC : day < GAP ? BEFORE_THE_GAP : BEHIND_THE_GAP;
  const date = new Date(start + day * DAY);
  return date.getUTCFullYear() > 9999 ? null : date.toISOString().slice(0, 10);
}

/** The time of day in a serial number, 9:05 or 9:05:30; `elapsed` counts hours beyond a day. */
export function serialTime(serial: number, elapsed: boolean): string {
  const seconds = Math.round((elapsed ? serial : serial - Math.floor(serial)) * SECONDS);
  const [hour, minute, second] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(
    Math.floor,
  );
  const two = (value = 0) => String(value).padStart(2, '0');
  return `${hour}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`;
}

/** Day and time, 2024-06-03 09:05; only the day at midnight; `null` for a number that is no day. */
export function serialMoment(serial: number, is1904: boolean): string | null {
  // Rounded to a second first: 23:59:59.9999 belongs to the next day.
  const rounded = Math.round(serial * SECONDS) / SECONDS;
  const date = serialDate(rounded, is1904);
  const time = serialTime(rounded, false);
  return date === null || time === '0:00' ? date : `${date} ${time.replace(/^(?=\d:)/u, '0')}`;
}
