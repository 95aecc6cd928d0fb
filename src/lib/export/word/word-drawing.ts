import { ImageRun, Paragraph, type ParagraphChild } from 'docx';
import type { NativeChart } from '#lib/charts/native/native-chart.ts';
import type { ReportFont } from '#lib/domain/report/report.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { cleanText } from '../clean-text.ts';
import { composeDrawing } from '../compose-drawing.ts';
import { chartRun } from '../native/chart-run.ts';
import { OFFICE_FONTS } from '../report/fonts.ts';
import { PAPER_WIDTH, type Rasterise, type ReportFigure } from '../report/report-document.ts';
import { serialiseSvg } from '../serialise-svg.ts';
import { pixels } from './word-page.ts';
import { STYLES } from './word-styles.ts';

/** 720 px on 170 mm are 108 to the inch; three times that is finer than the 300 of print. */
const PRINT_SCALE = 3;
/** The share of a page's height that a drawing may take, so that its words stand with it. */
const TALLEST = 0.8;

/** Of charts that an office program draws, in mm: axis and legend, a row, a series of a row. */
const CHART = { least: 50, frame: 28, row: 8, series: 4, standing: 95 } as const;

/** What drawings and tables have for room, in mm. */
export type WordRoom = { readonly width: number; readonly height: number };

export type DrawingSettings = {
  readonly locale: Locale;
  readonly font: ReportFont;
  readonly rasterise: Rasterise;
  readonly room: WordRoom;
};

/** The drawing of a figure in a line of its own, kept with what follows. */
export async function drawingParagraph(
  figure: ReportFigure,
  settings: DrawingSettings,
): Promise<Paragraph> {
  const svg = composeDrawing(figure);
  const size = sizeOf(svg, settings.room);
  const drawing =
    figure.native === null
      ? await picture(figure, { ...settings, svg, size })
      : chartRun(figure.native, {
          ...{ font: settings.font, locale: settings.locale },
          ...{ widthMm: settings.room.width, heightMm: chartHeight(figure.native, size) },
          altText: cleanText(figure.description),
        });
  return new Paragraph({ style: STYLES.drawing, keepNext: true, children: [drawing] });
}

/** As high as its rows need, and not higher than our own drawing; in mm. */
function chartHeight(native: NativeChart, { height }: Size): number {
  const most = Math.max(height, CHART.least);
  if (native.kind !== 'bar' && native.kind !== 'dots') return Math.min(most, CHART.standing);
  const rows = native.kind === 'dots' ? native.rows.length : native.categories.length;
  const beside = native.kind === 'bar' && native.stacking === 'none' ? native.series.length : 1;
  const needed = CHART.frame + rows * Math.max(CHART.row, beside * CHART.series);
  return Math.min(most, Math.max(needed, CHART.least));
}

type Size = { readonly width: number; readonly height: number };
type Picture = DrawingSettings & { readonly svg: SVGSVGElement; readonly size: Size };

/** Legend and chart as an SVG, and as a PNG of more than 300 dpi for programs that show no SVG. */
async function picture(
  { caption, description }: ReportFigure,
  { font, rasterise, svg, size }: Picture,
): Promise<ParagraphChild> {
  const families = svg.getAttribute('font-family');
  svg.setAttribute('font-family', [`'${OFFICE_FONTS[font]}'`, families].join(', '));
  const png = await rasterise(svg, PRINT_SCALE);
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(serialiseSvg(svg)),
    fallback: { type: 'png', data: png },
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: {
      name: cleanText(caption.number),
      title: cleanText(caption.title),
      description: cleanText(description),
    },
  });
}

/** In mm: as wide as the text where it is drawn so wide, never taller than fits on a page. */
function sizeOf(svg: SVGSVGElement, room: WordRoom): Size {
  const side = (name: string) => Number(svg.getAttribute(name));
  const [width, height] = [side('width'), side('height')];
  const scale = Math.min(
    room.width / Math.max(PAPER_WIDTH, width),
    (room.height * TALLEST) / height,
  );
  return { width: width * scale, height: height * scale };
}
