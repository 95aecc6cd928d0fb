import { strFromU8, strToU8, unzipSync } from 'fflate';
import { ExportError } from '../export-error.ts';
import type { Parts } from '../repack.ts';
import { A4 } from '../report/paper.ts';
import type { WordRoom } from './word-drawing.ts';

export const MAIN = 'word/document.xml';
export const PACKAGE_RELATIONS = '_rels/.rels';
export const RELATIONS = 'word/_rels/document.xml.rels';
export const STYLES_PART = 'word/styles.xml';
const TYPES = '[Content_Types].xml';
/** What a template may unfold to: far more than any city's, far less than a trap. */
const LARGEST = 200_000_000;

const TEMPLATE_TYPE = 'wordprocessingml.template.main+xml';
const DOCUMENT_TYPE = 'wordprocessingml.document.main+xml';

/**
 * The parts of a city's own document or template of Word, as a document.
 *
 * @throws ExportError `template-unreadable` where it is none, is too large, or carries macros
 */
export function openTemplate(template: Uint8Array): Parts {
  const parts = unfold(template);
  const types = strFromU8(parts[TYPES] ?? new Uint8Array()).replace(TEMPLATE_TYPE, DOCUMENT_TYPE);
  if (!types.includes(DOCUMENT_TYPE) || parts[MAIN] === undefined) {
    throw new ExportError('template-unreadable', 'no document of Word without macros');
  }
  return { ...parts, [TYPES]: strToU8(types) };
}

function unfold(template: Uint8Array): Parts {
  let size = 0;
  try {
    const parts = unzipSync(template, {
      filter: ({ originalSize }) => (size += originalSize) <= LARGEST,
    });
    if (size <= LARGEST) return parts;
  } catch (cause) {
    throw new ExportError('template-unreadable', 'no zip', cause);
  }
  throw new ExportError('template-unreadable', `${size} bytes`);
}

const TWIPS_PER_MM = 1440 / 25.4;

/** The room of the text in the last section of a document; that of A4 where it does not say. */
export function roomOf(main: string): WordRoom {
  const section = main.slice(main.lastIndexOf('<w:sectPr'));
  const measure = (element: string, name: string, usual: number) => {
    const tag = new RegExp(`<w:${element}\\b[^>]*>`, 'u').exec(section)?.[0] ?? '';
    const value = Number(new RegExp(`\\bw:${name}="(\\d+)"`, 'u').exec(tag)?.[1]);
    return Number.isFinite(value) ? value / TWIPS_PER_MM : usual;
  };
  const margin = (name: string) => measure('pgMar', name, A4.margin);
  return {
    width: measure('pgSz', 'w', A4.width) - margin('left') - margin('right'),
    height: measure('pgSz', 'h', A4.height) - margin('top') - margin('bottom'),
  };
}
