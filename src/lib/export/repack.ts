import { strToU8, strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The parts of a zip by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Office programs look for these first; whatever else there is follows by its name. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'docProps/app.xml'];
const PROPERTIES = 'docProps/core.xml';
const TIMES = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*(<\/dcterms:)/gu;

const rank = (name: string) => {
  const place = FIRST.indexOf(name);
  return place < 0 ? FIRST.length : place;
};

const inOrder = (one: string, other: string) =>
  rank(one) - rank(other) || (one < other ? -1 : Number(one > other));

/** Midnight of a day as a zip says it, which knows no time zone and only the years 1980 to 2099. */
function zipTime(date: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day);
}

/** When a document was written, as its properties say it: midnight of the day. */
const dated = (properties: Uint8Array, date: string) =>
  strToU8(strFromU8(properties).replace(TIMES, `$1${date}T00:00:00Z$2`));

/**
 * Parts as a zip whose bytes depend on nothing but them and the ISO date: fixed times, fixed order,
 * no folders of their own. The properties of an office document say the same day.
 */
export function packParts(parts: Parts, date: string): Uint8Array<ArrayBuffer> {
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  const packed: Zippable = {};
  for (const name of names.sort(inOrder)) {
    const bytes = parts[name]!;
    packed[name] = name === PROPERTIES ? dated(bytes, date) : bytes;
  }
  return zipSync(packed, { level: 6, mtime: zipTime(date) });
}

/**
 * A zip once more, with times and order of `packParts`. `change` gives each part as it is to be;
 * `null` leaves it out.
 */
export function repack(
  zip: Uint8Array,
  date: string,
  change: (name: string, bytes: Uint8Array) => Uint8Array | null = (_, bytes) => bytes,
): Uint8Array<ArrayBuffer> {
  const changed = Object.entries(unzipSync(zip)).flatMap(([name, bytes]) => {
    const kept = name.endsWith('/') ? null : change(name, bytes);
    return kept ? [[name, kept] as const] : [];
  });
  return packParts(Object.fromEntries(changed), date);
}
