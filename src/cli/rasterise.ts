import { Resvg } from '@resvg/resvg-js';
import type { Rasterise } from '#lib/export/report/report-document.ts';
import { serialiseSvg } from '#lib/export/serialise-svg.ts';

/**
 * An SVG as PNG without a browser, in the typefaces that this machine has. The same SVG gives the
 * same bytes on the same machine.
 */
export const rasterise: Rasterise = (svg, scale) =>
  Promise.resolve().then(() => {
    const picture = new Resvg(serialiseSvg(svg), {
      fitTo: { mode: 'zoom', value: scale },
      font: { loadSystemFonts: true },
    });
    return new Uint8Array(picture.render().asPng());
  });
