import { catalogue } from '#lib/i18n/catalogue.ts';
import { dateWithYear, integer } from '#lib/i18n/format.ts';
import { marksOf } from '../caption-lines.ts';
import { isSuppressed, SUPPRESSED_SIGN } from '../cell-text.ts';
import { cleanText } from '../clean-text.ts';
import type { ExportCell } from '../figure-document.ts';
import type { ReportDocument, ReportFigure, ReportTable } from '../report/report-document.ts';
import type { PlainSheet } from './plain-sheet.ts';
import { quotedSheet } from './sheet-names.ts';

/** A figure or table of the report, and the sheet that it has. */
export type Entry = { readonly made: ReportFigure | ReportTable; readonly sheet: string };

/** What is true of the whole report is true of its figures. */
const marked = (made: Entry['made'], { marking, fictional }: ReportDocument) => ({
  ...made,
  ...{ marking: made.marking ?? marking, fictional: made.fictional || fictional },
});

/** 目次と出典: for every figure where it is, what it says, of whom, from where and how it was made. */
export function contentsSheet(
  name: string,
  entries: readonly Entry[],
  report: ReportDocument,
): PlainSheet {
  const { locale, asOf, issuer, title } = report;
  const { reportFiles: words, exports: marks } = catalogue(locale);
  const { sheets } = words;
  const base = (cell: ExportCell | undefined) => {
    if (typeof cell === 'number') return integer(cell, locale);
    if (cell === undefined || cell === null) return sheets.none;
    return isSuppressed(cell) ? SUPPRESSED_SIGN : cleanText(cell);
  };
  const said = (text: string | undefined) => cleanText(text ?? '') || sheets.none;
  const columns: readonly (readonly [string, (entry: Entry) => string])[] = [
    [sheets.number, ({ made }) => made.caption.number],
    [sheets.sheet, ({ sheet }) => sheet],
    [sheets.title, ({ made }) => made.caption.title],
    [sheets.about, ({ made }) => said(made.caption.subtitle)],
    [sheets.base, ({ made }) => base(made.caption.n)],
    [sheets.note, ({ made }) => said(made.caption.note)],
    [sheets.source, ({ made }) => made.caption.source],
    [sheets.metric, ({ made }) => made.definition.metric],
    [words.definition, ({ made }) => `${made.definition.title}。${made.definition.description}`],
    [words.formula, ({ made }) => said(made.definition.formula)],
    [words.asOf, () => (asOf ? dateWithYear(asOf, locale) : sheets.none)],
    [words.date, () => dateWithYear(report.date, locale)],
    [words.issuer, () => said(issuer)],
    [sheets.document, () => title],
    [sheets.handling, ({ made }) => said(marksOf(marked(made, report)).join('、'))],
    [SUPPRESSED_SIGN, () => marks.suppressed],
  ];
  return {
    ...{ name, footer: title, across: 2, widest: 24, headers: columns.map(([header]) => header) },
    rows: entries.map((entry) => columns.map(([, text]) => cleanText(text(entry)))),
    links: entries.map(({ sheet }, row) => ({ row, column: 1, to: `${quotedSheet(sheet)}!A1` })),
  };
}

/** 記号と列の説明: what the columns and signs of the other sheets mean. */
export function symbolsSheet(name: string, { locale, title }: ReportDocument): PlainSheet {
  const { columns, meanings, sheets } = catalogue(locale).reportFiles;
  const { units } = catalogue(locale);
  return {
    ...{ name, footer: title, headers: [sheets.symbol, sheets.meaning] },
    rows: [
      [columns.measure, meanings.measure],
      [columns.group, meanings.group],
      [columns.value, meanings.value],
      [`${columns.value}：${meanings.blank}`, meanings.empty],
      [columns.unit, meanings.unit],
      [`${columns.unit}：${units.share}`, meanings.value],
      [columns.hidden, meanings.hidden],
      [columns.text, meanings.text],
      [sheets.chart(sheets.figure), meanings.chart],
    ],
  };
}
