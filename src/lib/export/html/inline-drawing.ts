import type { LegendEntry } from '#lib/charts/legend.ts';
import type { ReportFigure, ReportMark } from '../report/report-document.ts';
import { writable } from '../clean-text.ts';
import { cleanDrawing } from '../svg/clean-drawing.ts';
import { legendShape, shapeWidth } from '../svg/legend-shape.ts';
import { svgNode } from '../svg/svg-node.ts';
import { markup, trusted, type Markup } from './markup.ts';

/** Attributes that name an id. */
const REFERENCES = /^(?:href|xlink:href)$/u;
const LEGEND_HEIGHT = 18;

/** Sets every id of a drawing behind a prefix, and what refers to it. */
function prefixIds(drawing: SVGElement, prefix: string): void {
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id') element.setAttribute(name, `${prefix}-${value}`);
      else if (REFERENCES.test(name) && value.startsWith('#')) {
        element.setAttribute(name, `#${prefix}-${value.slice(1)}`);
      } else if (value.includes('url(')) {
        const local = /url\((["']?)#/gu;
        element.setAttribute(name, value.replace(local, `url($1#${prefix}-`));
      }
    }
  }
}

/** Turns the areas of the marks into ones that say by themselves what they are: a `<title>` each. */
function tellMarks(drawing: SVGElement, marks: readonly ReportMark[]): void {
  for (const area of drawing.querySelectorAll('[data-mark]')) {
    const mark = marks.find(({ id }) => id === area.getAttribute('data-mark'));
    if (!mark) continue;
    area.removeAttribute('data-mark');
    const words = [mark.label, ...mark.details].join('\n');
    area.append(svgNode(drawing.ownerDocument, 'title', {}, [writable(words)]));
  }
}

function serialised(svg: SVGElement): Markup {
  const { XMLSerializer } = svg.ownerDocument.defaultView ?? globalThis;
  return trusted(writable(new XMLSerializer().serializeToString(svg)));
}

/**
 * The chart of a figure as it stands inside a page: nothing in it runs or refers to the outside, its
 * ids are its own among those of other charts, and its marks say their values.
 *
 * @param id the figure's own id in the page
 */
export function inlineDrawing(
  { chart, marks = [], description, caption }: ReportFigure,
  id: string,
) {
  const { ownerDocument: document } = chart;
  const copy = chart.cloneNode(true) as SVGSVGElement;
  tellMarks(copy, marks);
  cleanDrawing(copy);
  for (const words of copy.querySelectorAll(':scope > title, :scope > desc')) words.remove();
  prefixIds(copy, id);
  const [titleId, descriptionId] = [`${id}-drawing-title`, `${id}-drawing-desc`];
  copy.prepend(
    svgNode(document, 'title', { id: titleId }, [`${caption.number} ${caption.title}`]),
    svgNode(document, 'desc', { id: descriptionId }, [writable(description)]),
  );
  copy.setAttribute('role', 'img');
  copy.setAttribute('aria-labelledby', `${titleId} ${descriptionId}`);
  return serialised(copy);
}

/** One entry of a legend: its shape in its colours, and its words. */
export function legendItem(document: Document, entry: LegendEntry, id: string): Markup {
  const width = shapeWidth(entry);
  const svg = svgNode(
    document,
    'svg',
    {
      width: width + 2,
      height: LEGEND_HEIGHT,
      viewBox: `-1 ${-LEGEND_HEIGHT / 2} ${width + 2} ${LEGEND_HEIGHT}`,
      'aria-hidden': 'true',
    },
    [legendShape(document, entry)],
  );
  prefixIds(svg, id);
  return markup`<li>${serialised(svg)}${entry.label}</li> `;
}
