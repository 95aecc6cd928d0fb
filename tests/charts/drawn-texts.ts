import { textWidth } from '#lib/charts/text-width.ts';

/** A label of a drawing and the room it takes, estimated. */
export type DrawnText = {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The value of an inherited attribute. */
function inherited(element: Element | null, name: string): string | null {
  if (element === null) return null;
  return element.getAttribute(name) ?? inherited(element.parentElement, name);
}

const TRANSLATE = /translate\(([-\d.]+),([-\d.]+)\)/;

/** Where the origin of an element lies in the drawing. */
function originOf(element: Element | null): readonly [number, number] {
  if (element === null) return [0, 0];
  const [x, y] = originOf(element.parentElement);
  const [, dx = '0', dy = '0'] = TRANSLATE.exec(element.getAttribute('transform') ?? '') ?? [];
  return [x + Number(dx), y + Number(dy)];
}

/** The anchor of a label; Plot's own `y` only moves the letters to the middle of the line. */
function placeOf(element: Element): readonly [number, number] {
  const [x, y] = originOf(element);
  const own = (name: string) => Number(element.getAttribute(name) ?? 0);
  return [x + own('x'), element.hasAttribute('transform') ? y : y + own('y')];
}

/** Every label of a drawing with its box; y is the middle of the line. */
export function drawnTexts(svg: SVGSVGElement): DrawnText[] {
  return [...svg.querySelectorAll('text')].map((element) => {
    const text = element.textContent ?? '';
    const size = Number(inherited(element, 'font-size'));
    const weight = inherited(element, 'font-weight') === '700' ? 700 : 400;
    const width = textWidth(text, size, weight);
    const [x, y] = placeOf(element);
    const anchor = inherited(element, 'text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, size, left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
  });
}

/** Estimates err on the wide side: labels may share so many px without touching. */
const TOLERANCE = 2;

const areApart = (a: DrawnText, b: DrawnText) =>
  a.right - TOLERANCE <= b.left ||
  b.right - TOLERANCE <= a.left ||
  a.bottom - TOLERANCE <= b.top ||
  b.bottom - TOLERANCE <= a.top;

/** Pairs of labels that lie on top of each other. */
export function touchingTexts(svg: SVGSVGElement): string[] {
  const texts = drawnTexts(svg);
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (areApart(a, b) ? [] : [`${a.text} | ${b.text}`])),
  );
}

/** Labels that the edge of the figure would cut. */
export function textsOutside(svg: SVGSVGElement): string[] {
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  return drawnTexts(svg)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -TOLERANCE ||
        right > (width ?? 0) + TOLERANCE ||
        top < -1 ||
        bottom > (height ?? 0) + 1,
    )
    .map(({ text }) => text);
}
