import { isSameRequest, type FigureRequest } from '#lib/domain/report/figure-request.ts';
import type { FigurePart, Report, ReportPart, Seen } from '#lib/domain/report/report.ts';
import { figureOf } from '#lib/figures/catalogue/figure-catalogue.ts';
import type { FigureTopic } from '#lib/figures/catalogue/catalogued-figure.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import { sectionsOf, type Section } from './sections.ts';

/** A part's id that the report does not have yet. */
function freshId(kind: string, { parts }: Report): string {
  const taken = parts.map(({ id }) => id);
  let at = parts.length + 1;
  while (taken.includes(`${kind}-${at}`)) at += 1;
  return `${kind}-${at}`;
}

/** Whether a section is the chapter of a topic: by its title, or by the figures it has. */
function isOfTopic({ opening, contents }: Section, topic: FigureTopic, title: string): boolean {
  if (opening?.kind !== 'chapter') return false;
  const topics = contents.map((part) =>
    part.kind === 'figure' ? figureOf(part.request.figure)?.topic : undefined,
  );
  return opening.title === title || topics.includes(topic);
}

/** Where figures of no chapter go: before what ends a report. */
function closingAt(parts: readonly ReportPart[]): number {
  const at = parts.findIndex(({ kind }) => kind === 'guide' || kind === 'glossary');
  return at === -1 ? parts.length : at;
}

/**
 * A report with one figure more, at the end of the chapter of its topic, or in a new chapter before
 * what ends the report. A figure that stands in it left out is taken in where it stands.
 *
 * @param seen its data as somebody sees them now
 * @returns the report itself where it has the figure, or where nobody knows it
 */
export function withFigure(
  report: Report,
  request: FigureRequest,
  seen: Seen | null,
  { words }: Pick<FigureContext, 'words'>,
): Report {
  const known = figureOf(request.figure);
  const isIt = (part: ReportPart): part is FigurePart =>
    part.kind === 'figure' && isSameRequest(part.request, request);
  const there = report.parts.find(isIt);
  if (known === null || there?.isIncluded) return report;
  if (there) {
    const included = { ...there, isIncluded: true, seen };
    return { ...report, parts: report.parts.map((part) => (part === there ? included : part)) };
  }
  const added: FigurePart = {
    ...{ kind: 'figure', id: freshId('figure', report), isIncluded: true, request },
    ...{ words: {}, isConfirmed: false, asPicture: false, seen, frozen: null },
  };
  const title = words.report.chapters[known.topic];
  const chapter = sectionsOf(report.parts).find((own) => isOfTopic(own, known.topic, title));
  const last = chapter && (chapter.contents.at(-1) ?? chapter.opening);
  if (last) {
    return { ...report, parts: report.parts.toSpliced(report.parts.indexOf(last) + 1, 0, added) };
  }
  const opening: ReportPart = {
    ...{ kind: 'chapter', id: freshId('chapter', report), isIncluded: true, title },
  };
  return { ...report, parts: report.parts.toSpliced(closingAt(report.parts), 0, opening, added) };
}
