import { beforeAll, describe, expect, test, vi } from 'vitest';
import { composeSvg } from '#lib/export/compose-svg.ts';
import { renderPng } from '#lib/export/render-png.ts';
import { serialiseSvg } from '#lib/export/serialise-svg.ts';
import { svgNode } from '#lib/export/svg/svg-node.ts';
import { itemFigure, itemTable } from './figure-documents.ts';

type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

async function pixelsOf(png: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(png);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

const titled = (title: string) =>
  composeSvg(itemFigure(document, { caption: { ...itemTable.caption, title } }));

/** Pixels of the line of the title alone: from 26 to 50 px of the screen, at 2×. */
async function titlePixels(title: string): Promise<string> {
  const { width, data } = await pixelsOf(await renderPng(titled(title), 2));
  return data.slice(26 * 2 * width * 4, 50 * 2 * width * 4).join();
}

const isDark = ({ data }: Pixels, index: number) => (data[index * 4] ?? 255) < 128;

describe('a figure as PNG', () => {
  const svg = composeSvg(itemFigure(document, { marking: '内部限り', fictional: true }));
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  let png: Blob;
  beforeAll(async () => {
    png = await renderPng(svg, 2);
  });

  test.each([2, 4] as const)('has %d times the pixels of the screen', async (scale) => {
    const pixels = await pixelsOf(await renderPng(svg, scale));
    expect([pixels.width, pixels.height]).toEqual([width * scale, height * scale]);
  });

  test('is drawn on opaque white and is not blank', async () => {
    const pixels = await pixelsOf(png);
    expect([...pixels.data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    const count = pixels.width * pixels.height;
    const opaque = Array.from({ length: count }, (_, index) => pixels.data[index * 4 + 3] === 255);
    expect(opaque.every(Boolean)).toBe(true);
    const dark = Array.from({ length: count }, (_, index) => isDark(pixels, index));
    expect(dark.filter(Boolean).length).toBeGreaterThan(count * 0.01);
  });

  test('is white where the drawing is empty', async () => {
    const empty = svgNode(document, 'svg', { width: 2, height: 2 });
    const { data } = await pixelsOf(await renderPng(empty, 2));
    expect([...data].every((channel) => channel === 255)).toBe(true);
  });

  test('has the ink rule across its whole width', async () => {
    const pixels = await pixelsOf(png);
    // The rule lies at 16 to 18 px: its middle is row 34 at 2×, from 16 px to the right margin.
    const row = Array.from({ length: pixels.width }, (_, x) =>
      isDark(pixels, 34 * pixels.width + x),
    );
    expect(row.filter(Boolean)).toHaveLength(pixels.width - 64);
  });

  test('shows Japanese letters, each in its own shape', async () => {
    // A missing glyph is the same box for every letter.
    const [one, other, again] = await Promise.all([
      titlePixels('承認の項目'),
      titlePixels('称賛の項目'),
      titlePixels('承認の項目'),
    ]);
    expect(one).not.toBe(other);
    expect(one).toBe(again);
  });

  test('is the same file every time', async () => {
    const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
    expect(await bytes(await renderPng(svg, 2))).toEqual(await bytes(png));
  });

  test('says its resolution, so that Word places it at the size of the screen', async () => {
    const view = new DataView(await png.arrayBuffer());
    const name = String.fromCharCode(...new Uint8Array(view.buffer, 37, 4));
    // 192 pixels per inch are 192 / 0.0254 = 7559 per metre.
    expect([name, view.getUint32(41), view.getUint32(45)]).toEqual(['pHYs', 7559, 7559]);
  });

  test('too large for a canvas is refused with a code', async () => {
    const chart = itemFigure(document).chart;
    chart.setAttribute('viewBox', '0 0 300 4200');
    chart.setAttribute('height', '4200');
    const long = composeSvg(itemFigure(document, { chart }));
    await expect(renderPng(long, 4)).rejects.toMatchObject({
      name: 'ExportError',
      code: 'picture-too-large',
    });
    await expect(renderPng(long, 2)).resolves.toBeInstanceOf(Blob);
  });

  test('that the browser cannot draw is refused with a code', async () => {
    const cut = vi.spyOn(XMLSerializer.prototype, 'serializeToString').mockReturnValue('<svg');
    await expect(renderPng(svg, 2)).rejects.toMatchObject({ code: 'picture-failed' });
    cut.mockRestore();
  });
});

test('the browser writes well-formed XML with a header', () => {
  const text = serialiseSvg(composeSvg(itemFigure(document)));
  const xml = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns=/u);
});
