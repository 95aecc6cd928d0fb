/** Ids that docx counts up through the life of a page, wherever they stand. */
const DRAWING = /(<(?:wp:docPr|pic:cNvPr|wps:cNvPr)\b[^>]*?\bid=")(\d+)(")/gu;
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)(")/gu;
const CONTENTS = /_Toc(\d+)/gu;

/**
 * The text of a part with ids that depend on nothing but the part, so that the same report gives
 * the same bytes however many were written before it.
 */
export function withFixedIds(part: string): string {
  const bookmarks = counter();
  let drawings = 0;
  return part
    .replace(DRAWING, (_, before: string, _id, after: string) => `${before}${++drawings}${after}`)
    .replace(BOOKMARK, (_, before: string, id: string, after: string) =>
      [before, bookmarks(id), after].join(''),
    )
    .replace(CONTENTS, (_, id: string) => `_Toc${bookmarks(id)}`);
}

/** The place of each id among those that were asked for. */
function counter(): (id: string) => number {
  const seen = new Map<string, number>();
  return (id) => {
    const place = seen.get(id) ?? seen.size + 1;
    seen.set(id, place);
    return place;
  };
}
