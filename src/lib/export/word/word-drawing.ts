import { ImageRun, Paragraph } from 'docx';
import { composeDrawing } from '../compose-drawing.ts';
import { TEXT_WIDTH_MM, PAPER_WIDTH, type ReportFigure } from '../report/report-document.ts';
import type { Rasterise } from '../report/report-document.ts';
import { serialiseSvg } from '../serialise-svg.ts';
import { cleanText } from '../clean-text.ts';
import { pixels, TEXT_HEIGHT } from './word-page.ts';
import { STYLES } from './word-styles.ts';

/** 720 px on 170 mm are 108 to the inch; three times that is finer than the 300 of print. */
const PRINT_SCALE = 3;
/** The share of a page's height that a drawing may take, so that its words stand with it. */
const TALLEST = 0.8;

export type DrawingSettings = { readonly font: string; readonly rasterise: Rasterise };

/** The drawing of a figure in a line of its own, kept with what follows. */
export async function drawingParagraph(
  figure: ReportFigure,
  settings: DrawingSettings,
): Promise<Paragraph> {
  return new Paragraph({ style: STYLES.drawing, children: [await picture(figure, settings)] });
}

/** Legend and chart as an SVG, and as a PNG of more than 300 dpi for programs that show no SVG. */
async function picture(figure: ReportFigure, { font, rasterise }: DrawingSettings) {
  const svg = composeDrawing(figure);
  const family = svg.getAttribute('font-family');
  svg.setAttribute('font-family', `'${font}'${family === null ? '' : `, ${family}`}`);
  const png = await rasterise(svg, PRINT_SCALE);
  const { number, title } = figure.caption;
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(serialiseSvg(svg)),
    fallback: { type: 'png', data: png },
    transformation: pictureSize(svg),
    altText: {
      name: cleanText(number),
      title: cleanText(title),
      description: cleanText(figure.description),
    },
  });
}

/** In px as docx takes them: as wide as the text where it is drawn so wide, never taller than fits. */
function pictureSize(svg: SVGSVGElement): { width: number; height: number } {
  const side = (name: string) => Number(svg.getAttribute(name));
  const [width, height] = [side('width'), side('height')];
  const perPixel = pixels(TEXT_WIDTH_MM) / Math.max(PAPER_WIDTH, width);
  const scale = Math.min(perPixel, (pixels(TEXT_HEIGHT) * TALLEST) / height);
  return { width: width * scale, height: height * scale };
}
