import { strFromU8, strToU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { composeDrawing } from '../compose-drawing.ts';
import { chartParts, type ChartParts } from '../native/chart-parts.ts';
import type { ReportDocument, WriteOptions } from '../report/report-document.ts';
import { packParts, type Parts } from '../repack.ts';
import { serialiseSvg } from '../serialise-svg.ts';
import { definePages, PAGE, TITLE_PAGE } from './define-pages.ts';
import { drawSlide, type Picture } from './draw-slide.ts';
import { mendedPart, withNotesTheme, withTypes } from './mend-parts.ts';
import { chartPartsOf, withChart, withChartRelation } from './place-chart.ts';
import {
  drawingPart,
  withDescribedTable,
  withDrawing,
  withDrawingRelation,
} from './place-picture.ts';
import { planSlides } from './plan-slides.ts';
import type { PlanOf, SlidePlan } from './slide-plan.ts';
import { FOOT } from './slide-style.ts';

/** 720 px on 170 mm are 108 to the inch; three times that are more than 300 for each inch. */
const PICTURE_SCALE = 3;
const MM_PER_POINT = 25.4 / 72;

/**
 * A report as a presentation for PowerPoint: 16:9, one figure per slide, drawn by PowerPoint itself
 * where it can and as a picture otherwise, tables as tables, 注 and 出典 at the foot, and the
 * definition in the speaker's notes. The same report gives the same bytes.
 *
 * @throws DOMException `AbortError` where the signal says so
 */
export async function writeSlides(
  report: ReportDocument,
  { rasterise, signal, onProgress }: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const plans = planSlides(report);
  const presentation = definePages(new PptxGenJS(), report);
  const objects: (Placed | null)[] = [];
  for (const [index, plan] of plans.entries()) {
    signal?.throwIfAborted();
    const placed = plan.kind === 'figure' ? await placedFigure(plan, report, rasterise) : null;
    const masterName = plan.kind === 'cover' ? TITLE_PAGE : PAGE;
    const picture = placed && 'picture' in placed ? placed.picture : null;
    drawSlide(presentation.addSlide({ masterName }), plan, report, picture);
    objects.push(placed);
    onProgress?.(((index + 1) / plans.length) * 0.9);
  }
  const written = await presentation.write({ outputType: 'uint8array' });
  signal?.throwIfAborted();
  const parts = withObjects(unzipSync(written as Uint8Array), plans, objects);
  const mended = Object.entries(parts).map(([name, bytes]) => {
    const isText = /\.(?:xml|rels)$/u.test(name);
    return [name, isText ? strToU8(mendedPart(name, strFromU8(bytes), report)) : bytes] as const;
  });
  const packed = packParts(withTypes(withNotesTheme(Object.fromEntries(mended))), report.date);
  onProgress?.(1);
  return packed;
}

/** A figure as PowerPoint draws it, or as PNG and, for programs that can draw it, as SVG. */
type Placed = ChartParts | { readonly picture: Picture; readonly svg: string };

async function placedFigure(
  { figure, area }: PlanOf<'figure'>,
  { font, locale, date }: ReportDocument,
  rasterise: WriteOptions['rasterise'],
): Promise<Placed> {
  if (figure.native) {
    const size = { widthMm: area.width * MM_PER_POINT, heightMm: area.height * MM_PER_POINT };
    const style = { font, locale, date, points: FOOT.size, altText: figure.description };
    return chartParts(figure.native, { ...style, ...size });
  }
  const svg = composeDrawing(figure);
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  const png = await rasterise(svg, PICTURE_SCALE);
  return { picture: { png, width, height }, svg: serialiseSvg(svg) };
}

/** The parts of a presentation with charts and drawings in their places. */
function withObjects(
  parts: Parts,
  plans: readonly SlidePlan[],
  objects: readonly (Placed | null)[],
): Parts {
  const all: Record<string, Uint8Array> = { ...parts };
  const change = (name: string, how: (xml: string) => string) => {
    all[name] = strToU8(how(strFromU8(all[name]!)));
  };
  plans.forEach((plan, index) => {
    const number = index + 1;
    const slide = `ppt/slides/slide${number}.xml`;
    const relations = `ppt/slides/_rels/slide${number}.xml.rels`;
    const object = objects[index];
    if (plan.kind === 'table') change(slide, (xml) => withDescribedTable(xml, descriptionOf(plan)));
    if (plan.kind !== 'figure' || !object) return;
    if ('picture' in object) {
      change(slide, withDrawing);
      change(relations, (xml) => withDrawingRelation(xml, number));
      Object.assign(all, drawingPart(number, object.svg));
    } else {
      const { caption, description } = plan.figure;
      const chart = { ...object, number, name: caption.number, description };
      change(slide, (xml) => withChart(xml, chart));
      change(relations, (xml) => withChartRelation(xml, chart));
      Object.assign(all, chartPartsOf(chart));
    }
  });
  return all;
}

const descriptionOf = ({ label, subtitle }: PlanOf<'table'>) =>
  [label, subtitle.join('')].filter((text) => text !== '').join('：');
