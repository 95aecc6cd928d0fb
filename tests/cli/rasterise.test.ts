import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { FONT_FAMILY } from '#lib/export/svg/figure-style.ts';
import { svgNode } from '#lib/export/svg/svg-node.ts';
import { rasterise } from '../../src/cli/rasterise.ts';

const { document } = new JSDOM().window;

/** Letters on white paper of 40 × 40. */
const pictureOf = (letters: string, scale = 1, family = FONT_FAMILY) =>
  rasterise(
    svgNode(document, 'svg', { width: 40, height: 40, viewBox: '0 0 40 40' }, [
      svgNode(document, 'rect', { width: 40, height: 40, fill: '#ffffff' }),
      svgNode(document, 'text', { x: 4, y: 30, 'font-size': 28, 'font-family': family }, [letters]),
    ]),
    scale,
  );

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  // Width and height are the first two numbers of the header chunk.
  return [view.getUint32(16), view.getUint32(20)];
};

test('draws Japanese letters: each looks otherwise than the next, and than a missing one', async () => {
  // U+FDD0 is no letter, so whatever stands for it is what a missing glyph looks like.
  const [missing, blank] = [await pictureOf('\ufdd0'), await pictureOf(' ')];
  const drawn = await Promise.all(
    ['実', '施', 'り', 'ン', '１'].map((letter) => pictureOf(letter)),
  );
  const different = new Set([missing, blank, ...drawn].map((png) => png.join()));
  expect(different.size).toBeGreaterThanOrEqual(drawn.length + 1);
  for (const png of drawn) {
    expect(png).not.toEqual(missing);
    expect(png).not.toEqual(blank);
  }
});

test('draws at the scale asked for, and the same twice', async () => {
  expect(sizeOf(await pictureOf('実'))).toEqual([40, 40]);
  expect(sizeOf(await pictureOf('実', 2))).toEqual([80, 80]);
  expect(await pictureOf('実', 2)).toEqual(await pictureOf('実', 2));
});

test('takes the first typeface of the list that this machine has, wherever it stands in it', async () => {
  const [, installed = ''] = FONT_FAMILY.split(', ');
  const unknown = "'No Such Typeface'";
  const alone = await pictureOf('実', 1, installed);
  expect(await pictureOf('実', 1, `${unknown}, ${installed}, sans-serif`)).toEqual(alone);
});
