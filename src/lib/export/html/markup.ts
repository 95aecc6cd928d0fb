import { cleanText } from '../clean-text.ts';

/** HTML that is already safe: only `markup`, `joined` and `trusted` make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | null | false | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => cleanText(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign]!);

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (part === null || part === false) return '';
  return typeof part === 'object' ? part.map(written).join('') : escaped(String(part));
}

/**
 * HTML from a template: what stands in `${}` is text, in an element as in an attribute between
 * quotation marks, unless it is markup itself. `null` and `false` leave nothing.
 */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...parts.map(written)));

/** What was made elsewhere and is known to be safe: our own style, our own script, a clean SVG. */
export const trusted = (text: string): Markup => new Markup(text);

/** A text of several lines, each of them a paragraph. */
export const paragraphs = (text: string): readonly Markup[] =>
  cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => markup`<p>${line}</p> `);
