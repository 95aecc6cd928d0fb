import type { Report, ReportPart } from '#lib/domain/report/report.ts';

/** What begins a section of a report; figures and texts belong to the one they follow. */
type Opening = Exclude<ReportPart, { kind: 'text' | 'figure' }>;
/** What stands in a section. */
export type Content = Extract<ReportPart, { kind: 'text' | 'figure' }>;

/** A part that begins something, with the texts and figures under it; none begins the first one. */
export type Section = {
  readonly opening: Opening | null;
  readonly contents: readonly Content[];
};

export const isContent = (part: ReportPart): part is Content =>
  part.kind === 'text' || part.kind === 'figure';

/** The parts of a report by sections, in their order. */
export function sectionsOf(parts: readonly ReportPart[]): Section[] {
  const sections: { opening: Opening | null; contents: Content[] }[] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    if (!isContent(part)) sections.push({ opening: part, contents: [] });
    else if (last) last.contents.push(part);
    else sections.push({ opening: null, contents: [part] });
  }
  return sections;
}

/** The sections that are written out, with what of them is: a section left out takes its contents along. */
export function includedSections({ parts }: Pick<Report, 'parts'>): Section[] {
  return sectionsOf(parts)
    .filter(({ opening }) => opening?.isIncluded ?? true)
    .map((section) => ({
      ...section,
      contents: section.contents.filter(({ isIncluded }) => isIncluded),
    }));
}
