/** What lies inside a file, however deep: parts of zips, and workbooks within documents. */
import { unzipSync } from 'fflate';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Whether bytes are a zip, as every office file is. */
export const isZip = (bytes: Uint8Array) => ZIP.every((byte, at) => bytes[at] === byte);

/** Every part by its path: `word/charts/chart1.xml`, `word/embeddings/x.xlsx/xl/workbook.xml`. */
export function insideFile(name: string, bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  if (!isZip(bytes)) return parts.set(name, bytes);
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    for (const [path, inner] of insideFile(`${name}/${part}`, content)) parts.set(path, inner);
  }
  return parts;
}

const IS_PICTURE = /\.(?:png|jpe?g|gif|emf)$/iu;

/** The parts that are text, as text. Pictures are pixels: what is drawn in them is in their SVG. */
export const textsInside = (name: string, bytes: Uint8Array): [path: string, text: string][] =>
  [...insideFile(name, bytes)]
    .filter(([path]) => !IS_PICTURE.test(path))
    .map(([path, content]) => [path, new TextDecoder().decode(content)]);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** An XML or HTML text as characters, tags gone. */
export const visibleText = (xml: string): string =>
  xml
    .replace(/<(style|script)\b[^>]*>.*?<\/\1>/gsu, ' ')
    .replace(/<[^>]*>/gu, '\u0001')
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/giu, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? '');
