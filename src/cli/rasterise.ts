import { Resvg } from '@resvg/resvg-js';
import type { Rasterise } from '#lib/export/report/report-document.ts';
import { serialiseSvg } from '#lib/export/serialise-svg.ts';

/** The rasteriser passes over a name in quotes that a space stands before. */
function withoutSpaces(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const element of [copy, ...copy.querySelectorAll('[font-family]')]) {
    const families = element.getAttribute('font-family');
    if (families !== null) element.setAttribute('font-family', families.replace(/,\s+/gu, ','));
  }
  return copy;
}

/**
 * An SVG as PNG without a browser, in the typefaces that this machine has. The same SVG gives the
 * same bytes on the same machine.
 */
export const rasterise: Rasterise = (svg, scale) =>
  Promise.resolve().then(() => {
    const picture = new Resvg(serialiseSvg(withoutSpaces(svg)), {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: true },
    });
    return new Uint8Array(picture.render().asPng());
  });
