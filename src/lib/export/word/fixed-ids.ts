/** Ids that docx counts up through the life of a page, wherever they stand. */
const DRAWING = /(<(?:wp:docPr|pic:cNvPr|wps:cNvPr)\b[^>]*?\bid=")(\d+)(")/gu;
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)(")/gu;
const HEADING = /_Toc(\d+)/gu;
/** Names of relations that docx draws by lot. */
const RELATION = /rId[\w-]{21}(?=")/gu;

/** Gives each id its place among those that were asked for, after `above` others. */
function places(above = 0): (id: string) => number {
  const seen = new Map<string, number>();
  return (id) => {
    const place = seen.get(id) ?? above + seen.size + 1;
    seen.set(id, place);
    return place;
  };
}

/**
 * A part with ids that depend on nothing but the part, so that the same report gives the same bytes
 * however many were written before it. They begin above those of other parts of the document.
 */
export function withFixedIds(part: string, above = 0): string {
  const bookmark = places(above);
  let drawing = above;
  return part
    .replace(DRAWING, (_, before: string, _id, after: string) => `${before}${++drawing}${after}`)
    .replace(BOOKMARK, (_, before: string, id: string, after: string) =>
      [before, bookmark(id), after].join(''),
    );
}

/** The largest id of drawings and bookmarks in parts. */
export const largestId = (parts: readonly string[]): number =>
  parts
    .flatMap((part) => [...part.matchAll(DRAWING), ...part.matchAll(BOOKMARK)])
    .reduce((largest, [, , id]) => Math.max(largest, Number(id)), 0);

/** A part whose bookmarks on headings are numbered in their order. */
export function withFixedHeadings(part: string): string {
  const heading = places();
  return part.replace(HEADING, (_, id: string) => `_Toc${heading(id)}`);
}

/** A part and its relations with names of relations in their order. */
export function withFixedRelations(main: string, relations: string): [string, string] {
  const relation = places();
  const named = (part: string) => part.replace(RELATION, (id) => `rIdReport${relation(id)}`);
  const fixed = named(relations);
  return [named(main), fixed];
}
