import { catalogue } from '#lib/i18n/catalogue.ts';
import { captionLines, marksOf } from '../caption-lines.ts';
import { SUPPRESSED_SIGN } from '../cell-text.ts';
import type { ReportDefinition, ReportFigure, ReportTable } from '../report/report-document.ts';
import { inlineDrawing, legendItem } from './inline-drawing.ts';
import { markup, paragraphs, type Markup } from './markup.ts';
import { hidesValues, tableMarkup } from './table-markup.ts';

/** Where a figure stands in the page: its id, and the level of its heading. */
export type Place = { readonly id: string; readonly level: number };

type Captioned = ReportFigure | ReportTable;

const lines = (figure: Captioned): readonly Markup[] =>
  captionLines(figure).map(
    ({ label, text }) =>
      markup`<dt>${label}</dt>
        <dd>${text}</dd> `,
  );

function definitionMarkup({ title, description, formula }: ReportDefinition, figure: Captioned) {
  const words = catalogue(figure.locale).htmlReport;
  return markup`<details class="definition">
    <summary>${words.definition(title)}</summary>
    ${paragraphs(description)}${formula !== '' && markup`<p>${words.formula} <code>${formula}</code></p> `}
  </details>`;
}

/** A table that scrolls by itself where it is too wide, with the meaning of x. */
function scrollable(figure: Captioned, label: string): Markup {
  const words = catalogue(figure.locale);
  const note = `${SUPPRESSED_SIGN} ${words.exports.suppressed}`;
  return markup`<div
      class="scroll"
      tabindex="0"
      role="region"
      aria-label="${label}"
      data-sort="${words.htmlReport.sort}"
    >
      ${tableMarkup(figure.table)}
    </div>
    ${hidesValues(figure.table) && markup`<p class="key">${note}</p> `}`;
}

function framed(figure: Captioned, { id, level }: Place, body: Markup): Markup {
  const { number, title, subtitle } = figure.caption;
  const marks = marksOf(figure).map((mark) => markup`<p class="mark">${mark}</p> `);
  const heading = markup`<span class="number">${number}</span> ${title}`;
  return markup`<figure id="${id}">
    <figcaption>
      ${level === 4 ? markup`<h4>${heading}</h4>` : markup`<h3>${heading}</h3>`}
      <p>${subtitle}</p>
    </figcaption>
    ${body}
    <dl>${lines(figure)}</dl>
    ${marks}${definitionMarkup(figure.definition, figure)}
  </figure> `;
}

/** A figure: caption, legend, chart whose values can be read, 注・出典・n, its data as a table. */
export function figureMarkup(figure: ReportFigure, place: Place): Markup {
  const words = catalogue(figure.locale).htmlReport;
  const { number } = figure.caption;
  const legend = figure.legend.map((entry, at) =>
    legendItem(figure.chart.ownerDocument, entry, `${place.id}-legend-${at}`),
  );
  const body = markup`${
    legend.length > 0 &&
    markup`<ul class="legend">
        ${legend}
      </ul> `
  }
    <div class="plot">
      <div class="drawing" tabindex="0" role="group" aria-label="${words.drawing(number)}">
        ${inlineDrawing(figure, place.id)}
      </div>
      ${figure.marks?.length ? markup`<output class="value" data-hint="${words.hint}" hidden></output> ` : ''}
    </div>
    <details class="data">
      <summary>${words.data(number)}</summary>
      ${scrollable(figure, words.data(number))}
    </details> `;
  return framed(figure, place, body);
}

/** A table of a report: its data are its drawing. */
export const numberedTableMarkup = (table: ReportTable, place: Place): Markup =>
  framed(table, place, scrollable(table, table.caption.number));
