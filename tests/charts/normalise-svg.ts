const DECIMALS = /-?\d+\.\d{3,}/g;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const rounded = (text: string) => text.replace(DECIMALS, (digits) => String(+(+digits).toFixed(2)));

/**
 * An SVG as a file that can be opened and compared line by line: one element per line, numbers with
 * two places at most.
 */
export function normaliseSvg(svg: SVGSVGElement): string {
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${lines(svg, '').join('\n')}\n`;
}

function lines(element: Element, indent: string): string[] {
  const attributes = [...element.attributes].map(
    ({ name, value }) => ` ${name}="${escaped(rounded(value))}"`,
  );
  const open = `${indent}<${element.tagName}${attributes.join('')}`;
  if (element.children.length > 0) {
    const children = [...element.children].flatMap((child) => lines(child, `${indent}  `));
    return [`${open}>`, ...children, `${indent}</${element.tagName}>`];
  }
  const text = element.textContent ?? '';
  return text === '' ? [`${open}/>`] : [`${open}>${escaped(text)}</${element.tagName}>`];
}
