import type { Parts } from '../repack.ts';
import { attribute } from './place-chart.ts';

const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const RELATION = 'rIdDrawing';

/** A slide whose picture is drawn from its SVG by programs that can, from the PNG by the others. */
export const withDrawing = (slide: string): string =>
  slide.replace(/(<a:blip r:embed="[^"]+">)(<\/a:blip>)/u, (_, open: string, close: string) =>
    [
      ...[open, '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">'],
      `<asvg:svgBlip xmlns:asvg="${SVG}" r:embed="${RELATION}"/></a:ext></a:extLst>${close}`,
    ].join(''),
  );

const drawingName = (number: number) => `ppt/media/drawing${number}.svg`;

/** The relations of a slide with that to its drawing. */
export const withDrawingRelation = (relations: string, number: number): string =>
  relations.replace(
    '</Relationships>',
    `<Relationship Id="${RELATION}" Type="${IMAGE}" Target="../media/drawing${number}.svg"/></Relationships>`,
  );

export const drawingPart = (number: number, svg: string): Parts => ({
  [drawingName(number)]: new TextEncoder().encode(svg),
});

/** A slide whose table says what it is to those who do not see it. */
export const withDescribedTable = (slide: string, description: string): string =>
  slide.replace(
    /(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="[^"]*")\/>/u,
    (_, before: string) => `${before} descr="${attribute(description)}"/>`,
  );
