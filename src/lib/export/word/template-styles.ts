/** A template may save without styles that a report needs, and calls Word's own by other ids. */
const STYLE = /<w:style\b[^>]*\bw:styleId="([^"]+)"[^>]*>.*?<\/w:style>/gsu;
const NAME = /<w:name\b[^>]*\bw:val="([^"]+)"/u;
const NORMAL = 'Normal';
/** Texts in a template are as large and as far apart as its own. */
const AS_NORMAL = ['BodyText', 'ListParagraph'];
const SIZES = /<w:(?:spacing|sz|szCs)\b[^>]*\/>/gu;

type Style = { readonly id: string; readonly name: string; readonly xml: string };

/** The styles of a part `word/styles.xml`. */
const stylesIn = (part: string): Style[] =>
  [...part.matchAll(STYLE)].map(([xml, id]) => ({
    ...{ id: id!, xml },
    name: NAME.exec(xml)?.[1]?.toLowerCase() ?? '',
  }));

/** A template's part of styles with those that it lacked, and what ours are called there. */
export type TemplateStyles = {
  readonly part: string;
  /** Ids in a document of ours to those of the template. */
  readonly ids: ReadonlyMap<string, string>;
};

/**
 * Adds to a template the styles of a report that it has not, by their names. Styles of the template
 * stay as they are, and the added ones are based on its own text.
 */
export function withReportStyles(
  template: string,
  report: string,
  needed: readonly string[],
): TemplateStyles {
  const there = new Map(stylesIn(template).map((style) => [style.name, style.id]));
  const taken = new Set(there.values());
  const wanted = stylesIn(report).filter(({ id }) => needed.includes(id));
  const missing = wanted.filter(({ name, id }) => !there.has(name) && !taken.has(id));
  const ids = new Map([
    ...wanted.map(({ name, id }) => [id, there.get(name) ?? id] as const),
    [NORMAL, there.get(NORMAL.toLowerCase()) ?? NORMAL] as const,
  ]);
  const added = missing.map(({ id, xml }) =>
    AS_NORMAL.includes(id) ? xml.replace(SIZES, '') : xml,
  );
  const xml = withStyleIds(added.join(''), ids);
  return { part: template.replace('</w:styles>', () => `${xml}</w:styles>`), ids };
}

const REFERENCE = /(<w:(?:pStyle|basedOn|next)\b[^>]*\bw:val=")([^"]+)(")/gu;

/** A part whose paragraphs name the styles as the template does. */
export const withStyleIds = (part: string, ids: TemplateStyles['ids']): string =>
  part.replace(REFERENCE, (_, before: string, id: string, after: string) =>
    [before, ids.get(id) ?? id, after].join(''),
  );
