import type { Parts } from '../repack.ts';

/** What stands in a slide where a chart is to be. */
export const CHART_SLOT = 'chart-slot';

const SLOT = new RegExp(
  `<p:sp><p:nvSpPr><p:cNvPr id="(\\d+)" name="${CHART_SLOT}">.*?` +
    '<a:off x="(\\d+)" y="(\\d+)"/><a:ext cx="(\\d+)" cy="(\\d+)"/>.*?</p:sp>',
  'su',
);
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATION = 'rIdChart';

/** A chart as it is placed: its parts, its name, and its words for those who do not see it. */
export type PlacedChart = {
  /** Of its slide, from 1. */
  readonly number: number;
  readonly chart: string;
  readonly workbook: Uint8Array;
  readonly name: string;
  readonly description: string;
};

/** A text as the value of an attribute. */
export const attribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

/** A slide with its chart in place of the slot. */
export function withChart(slide: string, { name, description }: PlacedChart): string {
  return slide.replace(SLOT, (_, id: string, x: string, y: string, cx: string, cy: string) =>
    [
      '<p:graphicFrame><p:nvGraphicFramePr>',
      `<p:cNvPr id="${id}" name="${attribute(name)}" descr="${attribute(description)}"/>`,
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>',
      '</p:nvGraphicFramePr>',
      `<p:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></p:xfrm>`,
      `<a:graphic><a:graphicData uri="${CHART}">`,
      `<c:chart xmlns:c="${CHART}" r:id="${RELATION}"/>`,
      '</a:graphicData></a:graphic></p:graphicFrame>',
    ].join(''),
  );
}

/** The relations of a slide with that to its chart. */
export const withChartRelation = (relations: string, { number }: PlacedChart): string =>
  relations.replace(
    '</Relationships>',
    `<Relationship Id="${RELATION}" Type="${RELATIONS}/chart" Target="../charts/chart${number}.xml"/></Relationships>`,
  );

/** A chart's own parts: its XML, the workbook in which its data are edited, and what joins them. */
export function chartPartsOf({ number, chart, workbook }: PlacedChart): Parts {
  const text = (part: string) => new TextEncoder().encode(part);
  const sheet = `Microsoft_Excel_Sheet${number}.xlsx`;
  return {
    [`ppt/charts/chart${number}.xml`]: text(chart),
    [`ppt/embeddings/${sheet}`]: workbook,
    [`ppt/charts/_rels/chart${number}.xml.rels`]: text(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="${RELATIONS}/package" Target="../embeddings/${sheet}"/>` +
        '</Relationships>',
    ),
  };
}
