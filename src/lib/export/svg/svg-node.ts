const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** Hundredths of a px are enough, and the same in every engine. */
const written = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100 + 0) : value;

/** An SVG element with presentation attributes (never `style`) and children. */
export function svgNode<Name extends keyof SVGElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, written(value));
  element.append(...children);
  return element;
}
