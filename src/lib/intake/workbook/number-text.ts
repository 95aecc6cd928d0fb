/** Excel keeps and shows 15 significant digits; what lies behind them is the noise of binary. */
const DIGITS = 15;

/** A number in plain decimals, as one would type it: 0.3 and not 0.30000000000000004 or 3e-1. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const short = String(Number(value.toPrecision(DIGITS)));
  return short.includes('e') ? withoutExponent(short) : short;
}

function withoutExponent(short: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(short) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  const padded = digits.padEnd(point, '0');
  const behind = padded.slice(point);
  return `${sign}${padded.slice(0, point)}${behind === '' ? '' : `.${behind}`}`;
}
