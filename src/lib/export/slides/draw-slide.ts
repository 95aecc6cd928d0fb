import type PptxGenJS from 'pptxgenjs';
import type { ReportDocument } from '../report/report-document.ts';
import { drawTable } from './draw-table.ts';
import { drawCover, drawFrame, drawText, drawTitle } from './draw-words.ts';
import { CHART_SLOT } from './place-chart.ts';
import type { Framed, SlidePlan } from './slide-plan.ts';
import { inches, placedBox } from './slide-style.ts';
import { speakerNotes } from './speaker-notes.ts';

/** A picture of a figure as PNG, and its size on the screen. */
export type Picture = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** In one piece the arguments of a call are too many. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

/** As large as the room allows, in its middle. */
function placed({ area }: Framed, { width, height }: Picture) {
  const scale = Math.min(area.width / width, area.height / height);
  const [w, h] = [width * scale, height * scale];
  return {
    x: inches(area.left + (area.width - w) / 2),
    y: inches(area.top + (area.height - h) / 2),
    ...{ w: inches(w), h: inches(h) },
  };
}

/** Everything of a slide but its chart, which is put in its place once the file is written. */
export function drawSlide(
  slide: PptxGenJS.Slide,
  plan: SlidePlan,
  report: ReportDocument,
  picture: Picture | null,
): void {
  if (plan.kind === 'cover') return drawCover(slide, report);
  const { locale } = report;
  drawTitle(slide, plan, report);
  if (plan.kind === 'text') drawText(slide, plan, locale);
  else {
    drawFrame(slide, plan, locale);
    if (plan.kind === 'table') drawTable(slide, plan);
    else if (picture) {
      const { caption, description } = plan.figure;
      slide.addImage({
        ...{ data: `image/png;base64,${base64(picture.png)}`, ...placed(plan, picture) },
        ...{ altText: description, objectName: caption.number },
      });
    } else {
      slide.addShape('rect', {
        ...placedBox(plan.area),
        objectName: CHART_SLOT,
      });
    }
  }
  const notes = speakerNotes(plan, locale);
  if (notes) slide.addNotes(notes);
}
