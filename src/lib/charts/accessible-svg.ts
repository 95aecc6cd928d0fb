import type { ChartSettings } from './chart-settings.ts';
import { svgElement } from './svg-element.ts';

/** Fonts that are on the reader's machine; nothing is loaded. */
export const FONT_FAMILY =
  "'Noto Sans JP', 'Noto Sans CJK JP', 'BIZ UDPGothic', 'Yu Gothic UI', Meiryo, sans-serif";

/** FNV-1a: the same words always give the same id. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value.toString(36);
}

/** An id for a chart's parts, unique on a page as long as name, words and width are. */
export function chartId(settings: ChartSettings, name: string): string {
  const { title, description, width, id = '' } = settings;
  return `${name}-${hash([title, description, width, id].join('\u0000'))}`;
}

/** Gives an SVG its role, its name, its description, its language and its fonts. */
export function makeAccessible(
  svg: SVGSVGElement,
  settings: ChartSettings,
  name: string,
): SVGSVGElement {
  const { document, title, description, locale } = settings;
  const id = chartId(settings, name);
  svg.prepend(
    svgElement(document, 'title', { id: `${id}-title` }, [title]),
    svgElement(document, 'desc', { id: `${id}-desc` }, [description]),
  );
  const attributes = {
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    lang: locale,
    'font-family': FONT_FAMILY,
    'font-variant': 'tabular-nums',
    'font-size': 12,
    'text-anchor': 'middle',
    fill: settings.palette.ink,
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  svg.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', locale);
  return svg;
}
