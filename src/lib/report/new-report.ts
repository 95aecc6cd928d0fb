import {
  ReportSchema,
  type FigurePart,
  type Report,
  type ReportPart,
  type ReportTemplate,
} from '#lib/domain/report/report.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import type { ReportSource } from './composed-report.ts';
import { makeFigure } from './make-figures.ts';
import { sectionsOf } from './sections.ts';
import { TEMPLATES, type TemplatePart } from './templates.ts';

/** Parts are called after what they are, and numbered in the order of the template. */
function partOf(part: TemplatePart, at: number, { words }: FigureContext): ReportPart {
  const named = `${part.kind}-${at + 1}`;
  const shared = { id: named, isIncluded: true };
  switch (part.kind) {
    case 'chapter':
      return { kind: 'chapter', ...shared, title: words.report.chapters[part.topic] };
    case 'text':
      return { kind: 'text', ...shared, text: null, isConfirmed: false };
    case 'figure':
      return {
        kind: 'figure',
        ...shared,
        request: { figure: part.figure, options: { ...part.options } },
        isIncluded: part.isIncluded ?? true,
        ...{ words: {}, isConfirmed: false, asPicture: false, seen: null, frozen: null },
      };
    default:
      return { kind: part.kind, ...shared };
  }
}

/**
 * A report as its template begins it: titles from the city's name, every part with an id that is
 * derived and not random. Figures that may have no data are among it; `fitReport` takes them out.
 */
export function newReport(
  template: ReportTemplate,
  context: FigureContext,
  id: string = template,
): Report {
  const { words, workspace } = context;
  const { title, subtitle } = words.report.templates[template];
  return ReportSchema.parse({
    id,
    template,
    title: title(workspace.city?.name ?? words.report.noCity),
    subtitle,
    layout: template === 'meeting' ? 'slides' : 'pages',
    parts: TEMPLATES[template].map((part, at) => partOf(part, at, context)),
  });
}

/** A report without the figures that have no data, and without the chapters that are then empty. */
export async function fitReport(report: Report, source: ReportSource): Promise<Report> {
  const kept: ReportPart[] = [];
  for (const part of report.parts) {
    const hasData = part.kind !== 'figure' || (await isMade(part, source));
    if (hasData) kept.push(part);
  }
  const sections = sectionsOf(kept).filter(
    ({ opening, contents }) =>
      opening?.kind !== 'chapter' || contents.some(({ kind }) => kind === 'figure'),
  );
  const parts = sections.flatMap(({ opening, contents }): readonly ReportPart[] =>
    opening === null ? contents : [opening, ...contents],
  );
  return { ...report, parts };
}

/** Whether a figure comes out; a frozen one has its data with it. */
const isMade = async (part: FigurePart, source: ReportSource): Promise<boolean> =>
  part.frozen !== null || (await makeFigure(part, source)).made !== null;
