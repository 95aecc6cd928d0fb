import { OFFICE_FONTS } from '../report/fonts.ts';
import { CHART_COLORS } from './chart-colors.ts';
import { hex, withHollowMarkers } from './chart-look.ts';
import type { ChartStyle } from './chart-style.ts';
import { withGaps } from './gap.ts';
import { withRoomForRows } from './row-room.ts';

type Mend = (xml: string, how: MendStyle) => string;
export type MendStyle = Pick<ChartStyle, 'font' | 'locale' | 'widthMm' | 'heightMm'>;

const LANGUAGES = { ja: 'ja-JP', en: 'en-GB' } as const;
const HAIR_EMU = 6350;

/** The library says English of every text. */
const inLanguage: Mend = (xml, { locale }) =>
  xml
    .replaceAll(/ lang="[^"]*"/gu, ` lang="${LANGUAGES[locale]}"`)
    .replace(/<c:lang val="[^"]*"\/>/u, `<c:lang val="${LANGUAGES[locale]}"/>`);

/** The same typeface for Latin, East Asian and other letters, never that of a theme. */
const inFont: Mend = (xml, { font }) => {
  const name = OFFICE_FONTS[font];
  const all = ['latin', 'ea', 'cs'].map((kind) => `<a:${kind} typeface="${name}"/>`).join('');
  return xml
    .replaceAll(/<a:(?:ea|cs) [^>]*\/>/gu, '')
    .replaceAll(/<a:latin [^>]*\/>/gu, all)
    .replaceAll('<a:defRPr/>', `<a:defRPr>${all}</a:defRPr>`);
};

/** A run of a title or a label carries its own size and colour; some programs look nowhere else. */
const settledRuns: Mend = (xml) =>
  xml.replaceAll(
    /<a:defRPr( sz="\d+")([^>]*)>((?:(?!<\/a:defRPr>).)*)<\/a:defRPr><\/a:pPr><a:r><a:rPr([^>]*)\/>/gu,
    (_, size: string, more: string, look: string, run: string) => {
      const bold = / b="[01]"/u.exec(more)?.[0] ?? '';
      const style = `<a:defRPr${size}${more}>${look}</a:defRPr></a:pPr>`;
      return `${style}<a:r><a:rPr${run}${size}${bold}>${look}</a:rPr>`;
    },
  );

/** What the library takes from a theme, by how much of its darkness is left. */
const THEMED: Readonly<Record<string, string>> = {
  '15000': CHART_COLORS.hair,
  '25000': CHART_COLORS.rule,
};

/** Colours of our own: another theme, as that of a presentation, changes none of them. */
const inColors: Mend = (xml) =>
  xml.replaceAll(
    /<a:schemeClr val="(\w+)"(?:\/>|>(.*?)<\/a:schemeClr>)/gu,
    (_, name: string, parts = '') => {
      const share = /lumMod val="(\d+)"/u.exec(parts as string)?.[1] ?? '';
      const color = name.startsWith('bg')
        ? CHART_COLORS.canvas
        : (THEMED[share] ?? CHART_COLORS.ink2);
      return `<a:srgbClr val="${hex(color)}"/>`;
    },
  );

/** A line of no width is drawn as a hair line, unless it says that there is none. */
const withoutLines: Mend = (xml) =>
  xml.replaceAll(/<a:ln w="0"[^>]*>.*?<\/a:ln>/gu, '<a:ln><a:noFill/></a:ln>');

const hairGrid: Mend = (xml) =>
  xml.replaceAll(/(<c:majorGridlines><c:spPr><a:ln w=")\d+"/gu, `$1${HAIR_EMU}"`);

/** A label is one line; programs break it at a fifth of the chart's width. */
const unbrokenLabels: Mend = (xml) =>
  xml.replaceAll(/(<a:bodyPr [^>]*)wrap="square"([^>]*anchorCtr="1">)/gu, '$1wrap="none"$2');

const relation: Mend = (xml) =>
  xml.replace(/<c:externalData r:id="[^"]*"/u, '<c:externalData r:id="rId1"');

/**
 * The part of a chart as office programs take it, for what the library leaves to be mended:
 * language, East Asian typeface, colours that no theme changes, series without a line, labels in
 * one line, room for the names of rows. The workbook is related as `rId1`.
 */
export function mendChart(xml: string, how: MendStyle): string {
  const mends = [inLanguage, inFont, settledRuns, inColors, withoutLines, hairGrid];
  const more = [withHollowMarkers, withGaps, unbrokenLabels, withRoomForRows, relation];
  return [...mends, ...more].reduce((mended, mend) => mend(mended, how), xml);
}
