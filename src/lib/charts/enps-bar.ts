import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { sharePercent } from '#lib/i18n/format.ts';
import type { EnpsRow } from '#lib/metrics/engagement-enps.ts';
import { typeSizes, type ChartSettings } from './chart-settings.ts';
import { withoutTouching } from './label-placement.ts';
import { plotFrame } from './plot-frame.ts';
import { rectMark, type Box } from './rect-mark.ts';
import { suppressedMark } from './suppressed-pattern.ts';
import { textOnFill } from './text-on-fill.ts';
import { textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

const LABELS = 20;
const BAR = 26;
/** Narrower parts are left to the table. */
const LEAST_SHARE = 0.06;

type Part = Box & { readonly label: string; readonly share: number; readonly fill: string };

/**
 * Recommendation (0 to 10) of one round in three parts: 9–10, 7–8 and 0–6, as shares of those who
 * answered that question. METHODS §11.
 */
export function enpsBar(
  rows: readonly Published<EnpsRow>[],
  settings: ChartSettings,
): SVGSVGElement {
  const { scale } = typeSizes(settings);
  const [row] = rows;
  const bar = { x: 0, y: LABELS * scale, width: settings.width, height: BAR * scale };
  const parts = row && !row.suppressed ? partsOf(row, bar, settings) : [];
  return plotFrame(settings, {
    name: 'enps-bar',
    height: (LABELS + BAR + 4) * scale,
    marks: [
      parts.map((part) => rectMark([part], { fill: part.fill })),
      row && parts.length === 0 ? suppressedMark([bar], settings) : null,
      shares(parts, settings),
      names(parts, settings),
    ],
  });
}

function partsOf(row: EnpsRow, bar: Box, { palette, locale }: ChartSettings): Part[] {
  const { n, promoters, passives, detractors } = row;
  if (n === null || n === 0 || promoters === null || passives === null || detractors === null) {
    return [];
  }
  const words = catalogue(locale).responsePage.charts;
  const [high, , middle, , low] = palette.answers;
  const counts = [
    { label: words.promoters, count: promoters, fill: high },
    { label: words.passives, count: passives, fill: middle },
    { label: words.detractors, count: detractors, fill: low },
  ];
  let x = bar.x;
  return counts.map(({ label, count, fill }) => {
    const share = count / n;
    const part = { ...bar, x, width: share * bar.width, label, share, fill };
    x += part.width;
    return part;
  });
}

/** Names above the parts: the first from the left edge, the last to the right, as far as they fit. */
function names(parts: readonly Part[], settings: ChartSettings): Markish {
  const { palette, width: total } = settings;
  const { small, scale } = typeSizes(settings);
  const labels = parts.map(({ label: text, x, width: part }) => {
    const width = textWidth(text, small);
    const middle = Math.min(Math.max(x + part / 2, width / 2), total - width / 2);
    return { text, middle, width };
  });
  return textMark(withoutTouching(labels, 6), {
    x: ({ middle }) => middle,
    y: (LABELS * scale) / 2,
    text: ({ text }) => text,
    size: small,
    anchor: 'middle',
    fill: palette.ink2,
  });
}

function shares(parts: readonly Part[], settings: ChartSettings): Markish {
  const { palette, locale } = settings;
  return textMark(
    parts.filter(({ share }) => share >= LEAST_SHARE),
    {
      x: ({ x, width }) => x + width / 2,
      y: ({ y, height }) => y + height / 2,
      text: ({ share }) => sharePercent(share, locale),
      size: typeSizes(settings).small,
      anchor: 'middle',
      fill: ({ fill }) => textOnFill(fill, palette),
    },
  );
}
