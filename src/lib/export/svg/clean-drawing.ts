import { INK } from './figure-style.ts';

/**
 * What a drawing that travels alone must not hold: code, style sheets, other documents, and areas
 * to point at where nobody can.
 */
const FOREIGN = 'style, script, foreignObject, iframe, image, use:not([href^="#"]), [data-mark]';
/** Of the page, not of the drawing. */
const OF_THE_PAGE = /^(?:on|aria-|data-|class$|style$|tabindex$|role$)/u;
const OUTSIDE = /url\((?!["']?#)/u;

/**
 * Makes a drawing self-contained, in place: nothing in it runs, nothing refers to the outside, and
 * what a style sheet or `currentColor` said is said by attributes.
 */
export function cleanDrawing<Drawing extends SVGElement>(drawing: Drawing): Drawing {
  for (const foreign of drawing.querySelectorAll(FOREIGN)) foreign.remove();
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) cleanAttributes(element);
  for (const haloed of drawing.querySelectorAll('[paint-order^="stroke"]')) unfoldHalo(haloed);
  return drawing;
}

function cleanAttributes(element: Element): void {
  for (const declaration of (element.getAttribute('style') ?? '').split(';')) {
    const [name = '', value = ''] = declaration.split(':').map((part) => part.trim());
    if (/^[a-z-]+$/u.test(name) && value !== '') element.setAttribute(name, value);
  }
  for (const { name, value } of [...element.attributes]) {
    const isLink = name === 'href' || name === 'xlink:href';
    if (OF_THE_PAGE.test(name) || OUTSIDE.test(value) || (isLink && !value.startsWith('#'))) {
      element.removeAttribute(name);
    } else if (value === 'currentColor') element.setAttribute(name, INK);
  }
}

const OF_THE_HALO = ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'];

/**
 * Paper around letters is one text painted twice in a certain order; office programs do not know
 * the order and paint the letters over. Two texts say the same everywhere.
 */
function unfoldHalo(element: Element): void {
  const halo = element.cloneNode(true) as Element;
  halo.removeAttribute('paint-order');
  element.before(halo);
  for (const name of OF_THE_HALO) element.removeAttribute(name);
}
