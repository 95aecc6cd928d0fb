import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ExportColumn } from '../figure-document.ts';

/** A unit that a header carries at its end: 「必要なペース（人／月）」. */
const STATED =
  /[（(]((?:人|回|点|件|時間|日|ポイント|人日|people|times|points|hours|days)(?:[／/][^）)]+)?)[）)]$/u;

const HALF = 0.5;
/** What a format makes of numbers: 50.0 of a half for a share, 1.00 of one for what is measured. */
function kindOf(format: (value: number) => string): 'share' | 'counted' | 'measured' {
  const half = format(HALF);
  const isHundredfold = Number.parseFloat(half.replace(/[^\d.]/gu, '')) === HALF * 100;
  if (half.includes('%') || isHundredfold) return 'share';
  return /\d\.\d/u.test(format(1)) ? 'measured' : 'counted';
}

/**
 * The unit of a column's unrounded values. A share is written as it is, 0.312 and not 31.2, so that
 * its unit is never %.
 */
export function unitOf({ header, format }: ExportColumn, locale: Locale): string {
  const { units } = catalogue(locale);
  const kind = format ? kindOf(format) : 'counted';
  if (kind === 'share') return units.share;
  const [, stated] = STATED.exec(header) ?? [];
  return stated ?? units[kind](header);
}
