import { strToU8 } from 'fflate';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { packParts } from '../repack.ts';
import { OFFICE_FONTS } from '../report/fonts.ts';
import type { ChartType } from './chart-style.ts';
import { labelsOf, rangesOf, seriesOf } from './read-chart.ts';

/** A cell with its text as XML has it. */
type Cell = { readonly text: string; readonly isText: boolean };
/** By number of the column from 1, then of the row. */
type Sheet = Map<number, Map<number, Cell>>;

const LETTERS = 26;

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);

const columnLetters = (number: number): string =>
  number <= 0
    ? ''
    : columnLetters(Math.floor((number - 1) / LETTERS)) +
      String.fromCharCode(65 + ((number - 1) % LETTERS));

function put(sheet: Sheet, column: number, row: number, cell: Cell): void {
  const cells = sheet.get(column) ?? new Map<number, Cell>();
  sheet.set(column, cells.set(row, cell));
}

/** The cells to which a chart refers, with a header over each column and the names of its points. */
function sheetOf(chart: string, locale: ChartType['locale']): Sheet {
  const words = catalogue(locale).nativeCharts;
  const headers = { xVal: words.value, plus: words.upper, minus: words.lower };
  const sheet: Sheet = new Map();
  const labels: {
    readonly header: string;
    readonly texts: ReadonlyMap<number, readonly string[]>;
  }[] = [];
  for (const series of seriesOf(chart)) {
    const ranges = rangesOf(series);
    const name = ranges.get('tx')?.kept.get(0) ?? '';
    for (const [role, { column, row, kept, isText }] of ranges) {
      const number = columnNumber(column);
      kept.forEach((text, at) => put(sheet, number, row + at, { text, isText }));
      if (role === 'xVal' || role === 'plus' || role === 'minus') {
        put(sheet, number, 1, { text: headers[role](name), isText: true });
      }
    }
    const texts = labelsOf(series);
    if (texts.size > 0) labels.push({ header: words.label(name), texts });
  }
  const last = Math.max(...sheet.keys());
  labels.forEach(({ header, texts }, i) => {
    put(sheet, last + 1 + i, 1, { text: header, isText: true });
    texts.forEach((lines, at) => {
      const text = lines.join(locale === 'ja' ? '' : ' ');
      put(sheet, last + 1 + i, at + 2, { text, isText: true });
    });
  });
  return sheet;
}

function sheetXml(sheet: Sheet): string {
  const columns = [...sheet.keys()].sort((one, other) => one - other);
  const last = Math.max(...[...sheet.values()].flatMap((cells) => [...cells.keys()]));
  const rows = Array.from({ length: last }, (_, i) => {
    const cells = columns.map((column) => {
      const cell = sheet.get(column)!.get(i + 1);
      if (cell === undefined) return '';
      const address = `r="${columnLetters(column)}${i + 1}"`;
      return cell.isText
        ? `<c ${address} t="inlineStr"><is><t xml:space="preserve">${cell.text}</t></is></c>`
        : `<c ${address}><v>${cell.text}</v></c>`;
    });
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  return `<cols><col min="1" max="${columns.at(-1)}" width="18" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${FORMATS}/spreadsheetml/2006/main"`;
const RELATED = `${FORMATS}/officeDocument/2006/relationships`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (...targets: readonly (readonly [type: string, target: string])[]) => {
  const all = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATED}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${FORMATS}/package/2006/relationships">${all.join('')}</Relationships>`;
};

const STYLES = (font: string) =>
  `<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="${font}"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * The workbook in which the numbers of a chart are edited: made of what the chart's part keeps, so
 * that it holds neither more nor less. Below the header each column is as the chart refers to it.
 */
export function chartWorkbook(
  chart: string,
  { font, locale, date }: ChartType & { readonly date: string },
): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="${FORMATS}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      ['workbook:sheet.main', 'worksheets/sheet1:worksheet', 'styles:styles']
        .map((part) => part.split(':'))
        .map(
          ([name, type]) =>
            `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`,
        )
        .join('') +
      '</Types>',
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATED}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${sheetXml(sheetOf(chart, locale))}</worksheet>`,
    'xl/styles.xml': STYLES(OFFICE_FONTS[font]),
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return packParts(Object.fromEntries(packed), date);
}
