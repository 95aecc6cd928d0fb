import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { MAX_PIXELS, MAX_SIDE, pictureSize } from '#lib/export/picture-size.ts';
import { svgNode } from '#lib/export/svg/svg-node.ts';

const { document } = new JSDOM().window;
const sized = (width: number, height: number) => svgNode(document, 'svg', { width, height });

describe('pictureSize', () => {
  test('is a multiple of the size on the screen, in whole pixels', () => {
    expect(pictureSize(sized(700.3, 100), 2)).toEqual({ width: 1401, height: 200 });
    expect(pictureSize(sized(700.3, 100), 4)).toEqual({ width: 2801, height: 400 });
  });

  test('goes up to the longest side and the most pixels, and no further', () => {
    const longest = MAX_SIDE / 4;
    expect(pictureSize(sized(longest, 100), 4).width).toBe(MAX_SIDE);
    expect(() => pictureSize(sized(100, longest + 1), 4)).toThrow('picture-too-large');
    const side = Math.sqrt(MAX_PIXELS) / 4;
    expect(pictureSize(sized(side, side), 4).height).toBe(side * 4);
    expect(() => pictureSize(sized(side, side + 1), 4)).toThrow('picture-too-large');
  });
});
