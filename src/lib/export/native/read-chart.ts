/** A part of a chart that refers to cells of its workbook, with what it keeps of them. */
export type CellRange = {
  readonly column: string;
  /** Of its first cell, from 1. */
  readonly row: number;
  /** By the place in the range; a blank cell is left out. Text as XML has it. */
  readonly kept: ReadonlyMap<number, string>;
  readonly isText: boolean;
};

/** What a series refers to: its name, its categories, its values, the reach of its intervals. */
export type RangeRole = 'tx' | 'cat' | 'val' | 'xVal' | 'yVal' | 'plus' | 'minus';

const ROLE = /<c:(tx|cat|val|xVal|yVal|plus|minus)>(.*?)<\/c:\1>/gu;
const RANGE = /<c:f>[^<]*?!\$([A-Z]+)\$(\d+)[^<]*<\/c:f><c:(str|num)Cache>(.*?)<\/c:\3Cache>/u;
const POINT = /<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)<\/c:v>/gu;
const LABEL = /<c:dLbl><c:idx val="(\d+)"\/>((?:(?!<\/c:dLbl>).)*)<\/c:dLbl>/gu;

/** The series of a chart's part, in the order of their numbers. */
export const seriesOf = (xml: string): string[] => xml.match(/<c:ser>.*?<\/c:ser>/gu) ?? [];

/** Labels of single points that say words of their own, line by line, by the place of the point. */
export function labelsOf(series: string): Map<number, readonly string[]> {
  const labels = [...series.matchAll(LABEL)].flatMap(([, at, label]) => {
    const lines = [...label!.matchAll(/<a:t[^>]*>([^<]*)<\/a:t>/gu)].map(([, text]) => text!);
    return lines.length === 0 ? [] : [[Number(at), lines] as const];
  });
  return new Map(labels);
}

/** The cells that a series refers to. Labels, which have no cells, are passed over. */
export function rangesOf(series: string): Map<RangeRole, CellRange> {
  const found = new Map<RangeRole, CellRange>();
  for (const [, role, content] of series.replaceAll(LABEL, '').matchAll(ROLE)) {
    const [, column, row, kind, cache] = RANGE.exec(content!) ?? [];
    if (column === undefined) continue;
    const kept = [...cache!.matchAll(POINT)].map(([, at, text]) => [Number(at), text!] as const);
    found.set(role as RangeRole, {
      column,
      row: Number(row),
      kept: new Map(kept),
      isText: kind === 'str',
    });
  }
  return found;
}
