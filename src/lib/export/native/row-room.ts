import { MM_PER_POINT } from '../report/paper.ts';
import { textWidth } from '../svg/text-width.ts';
import type { MendStyle } from './mend-chart.ts';
import { labelsOf, seriesOf } from './read-chart.ts';

/** Around the rows, in lines of text. */
const LINES = { legend: 2, lineLabel: 1.6, axis: 1.8, title: 1.8, edge: 0.6 } as const;
const LINE_HEIGHT = 1.3;
/** At most this share of the width belongs to the names. */
const MOST = 0.45;
const RIGHT = 0.025;
/** Beside the rows where values are printed, in letters. */
const VALUES = 3.5;

const hasRows = (xml: string) =>
  /<c:scaling><c:orientation val="maxMin"\/>(?:(?!<\/c:scaling>).)*<\/c:scaling><c:delete val="1"\/>/u.test(
    xml,
  ) && xml.includes('<c:scatterChart>');

/**
 * Room to the left of rows for their names, which are labels of points: programs place the rows by
 * their axes alone. Charts of other kinds stay as they are.
 */
export function withRoomForRows(xml: string, { widthMm, heightMm }: MendStyle): string {
  const [names, ...others] = seriesOf(xml);
  if (names === undefined || !hasRows(xml)) return xml;
  const points = Number(/<a:rPr[^>]* sz="(\d+)"/u.exec(names)?.[1] ?? 800) / 100;
  const mm = points * MM_PER_POINT;
  const widest = Math.max(
    0,
    ...[...labelsOf(names).values()].flat().map((line) => textWidth(line, mm)),
  );
  const left = Math.min((widest + 2 * mm) / widthMm, MOST);
  const height = (lines: number) => (lines * LINE_HEIGHT * mm) / heightMm;
  const says = (place: 't' | 'r') =>
    others.some((series) => series.includes(`<c:dLblPos val="${place}"/>`));
  const right = says('r') ? (VALUES * mm) / widthMm : RIGHT;
  const above =
    (xml.includes('<c:legend>') ? LINES.legend : LINES.edge) + (says('t') ? LINES.lineLabel : 0);
  const below = LINES.axis + (/<c:valAx>(?:(?!<c:valAx>).)*<c:title>/u.test(xml) ? LINES.title : 0);
  const box = {
    x: left,
    y: height(above),
    w: 1 - left - right,
    h: 1 - height(above) - height(below),
  };
  const share = (value: number) => value.toFixed(4);
  const layout = [
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/>',
    '<c:xMode val="edge"/><c:yMode val="edge"/>',
    ...Object.entries(box).map(([side, value]) => `<c:${side} val="${share(value)}"/>`),
    '</c:manualLayout></c:layout>',
  ].join('');
  return xml.replace('<c:plotArea><c:layout/>', `<c:plotArea>${layout}`);
}
