import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { composeDrawing } from '#lib/export/compose-drawing.ts';
import { itemFigure } from './figure-documents.ts';

const { document } = new JSDOM().window;
const shownText = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll('text')].map((text) => text.textContent);

describe('a drawing for a document that sets the words', () => {
  it('holds legend and chart, as wide as the chart', () => {
    const figure = itemFigure(document);
    const svg = composeDrawing(figure);
    expect(svg.getAttribute('width')).toBe('300');
    // A line of the legend (12 px · 1.55 = 18.6), 8 between them, and the chart of 60.
    expect(svg.getAttribute('height')).toBe('87');
    expect(shownText(svg).slice(0, figure.legend.length)).toEqual(
      figure.legend.map(({ label }) => label),
    );
  });

  it('is as high as its chart where there is no legend', () => {
    expect(composeDrawing(itemFigure(document, { legend: [] })).getAttribute('height')).toBe('60');
  });

  it('shows no title, no 注 and no 出典, and says them to nobody but screen readers', () => {
    const figure = itemFigure(document);
    const shown = shownText(composeDrawing(figure)).join('\n');
    for (const words of [figure.caption.title, figure.caption.subtitle, figure.caption.source]) {
      expect(shown).not.toContain(words);
    }
    expect(composeDrawing(figure).querySelector('title')?.textContent).toContain('図4');
  });
});
