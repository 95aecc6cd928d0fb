import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { drawnTexts, textsOutside, touchingTexts } from './drawn-texts.ts';
import { gallery } from './gallery.ts';

/** What `svelte.config.js` allows; Plot writes this text into each SVG. */
const STYLE_HASH = 'jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww=';
const FLOOR = 12;
describe.each(gallery)('$file', ({ draw, width }) => {
  const svg = draw();

  test('has a role, a title and a description that name it', () => {
    const ids = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = ids.map((id) => svg.querySelector(`[id="${id}"]`)?.textContent);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('lang')).toBe('ja');
    expect(named).toHaveLength(2);
    expect(named.every(Boolean)).toBe(true);
  });

  test('is as wide as asked', () => {
    expect(svg.getAttribute('width')).toBe(String(width));
    expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${svg.getAttribute('height')}`);
  });

  test('has no label under 12 px', () => {
    const small = drawnTexts(svg).filter(({ size }) => !(size >= FLOOR));
    expect(small).toEqual([]);
  });

  test('has every label inside the figure', () => {
    expect(textsOutside(svg)).toEqual([]);
  });

  test('has no two labels on top of each other', () => {
    expect(touchingTexts(svg)).toEqual([]);
  });

  test('is styled by attributes, so that the content security policy lets it pass', () => {
    expect(svg.querySelectorAll('[style]')).toHaveLength(0);
    const styles = [...svg.querySelectorAll('style')].map(({ textContent }) => textContent ?? '');
    const hashes = styles.map((text) => createHash('sha256').update(text).digest('base64'));
    expect(hashes.filter((hash) => hash !== STYLE_HASH)).toEqual([]);
  });

  test('is drawn the same twice', () => {
    expect(draw().outerHTML).toBe(svg.outerHTML);
  });

  test('has no broken number and no warning of Plot', () => {
    expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|\u26a0/);
  });
});
