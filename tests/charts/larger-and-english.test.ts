import { describe, expect, test } from 'vitest';
import { drawnTexts, touchingTexts, textsOutside } from './drawn-texts.ts';
import { gallery } from './gallery.ts';

describe.each(gallery)('$file', ({ draw, width }) => {
  const plain = draw();

  test.each([1.12, 1.25])(
    'keeps its labels apart and inside at %s times the text size',
    (scale) => {
      const svg = draw({ textScale: scale });
      expect(touchingTexts(svg)).toEqual([]);
      expect(textsOutside(svg)).toEqual([]);
      const words = (of: SVGSVGElement) => drawnTexts(of).filter(({ text }) => text !== 'x');
      const smallest = (of: SVGSVGElement) => Math.min(...words(of).map(({ size }) => size));
      expect(smallest(svg)).toBeCloseTo(smallest(plain) * scale);
    },
  );

  test('keeps its labels apart and inside in English', () => {
    const svg = draw({ locale: 'en' });
    expect(svg.getAttribute('lang')).toBe('en');
    expect(touchingTexts(svg)).toEqual([]);
    expect(textsOutside(svg)).toEqual([]);
  });

  test('is drawn with a third more room without becoming larger', () => {
    const svg = draw({ width: Math.round(width * 1.33) });
    const sizes = (of: SVGSVGElement) => new Set(drawnTexts(of).map(({ size }) => size));
    expect(touchingTexts(svg)).toEqual([]);
    expect([...sizes(svg)].every((size) => sizes(plain).has(size) || size <= 16.1)).toBe(true);
  });
});
