import { decimal } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** A value as a spreadsheet's format prints it, of those that `NativeAxis` has: `0.00`, `0.0%`. */
export function printed(value: number, format: string, locale: Locale): string {
  const [positive = ''] = format.split(';');
  const isPercent = positive.includes('%');
  const digits = /\.(0+)/u.exec(positive)?.[1]?.length ?? 0;
  const sign = positive.startsWith('+') && value > 0 ? '+' : '';
  return `${sign}${decimal(isPercent ? value * 100 : value, digits, locale)}${isPercent ? '%' : ''}`;
}
