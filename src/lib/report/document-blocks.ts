import type { Report } from '#lib/domain/report/report.ts';
import type { ReportBlock, ReportFigure, ReportTable } from '#lib/export/report/report-document.ts';
import type { ComposedFigure, ComposedText, ReportSource } from './composed-report.ts';
import { glossaryBlocks } from './blocks/glossary-blocks.ts';
import { guideBlocks } from './blocks/guide-blocks.ts';
import { overviewBlocks } from './blocks/overview-blocks.ts';
import type { Content, Section } from './sections.ts';

/** What the blocks of a document are made from. */
export type Composition = {
  readonly report: Report;
  readonly source: ReportSource;
  /** 作成日. */
  readonly date: string;
  /** What is written out. */
  readonly sections: readonly Section[];
  readonly figures: readonly ComposedFigure[];
  readonly texts: readonly ComposedText[];
};

/** A text as paragraphs, one for each of its lines. */
export const paragraphs = (id: string, text: string): ReportBlock[] =>
  text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at) => ({ kind: 'paragraph', id: `${id}-${at + 1}`, text: line }));

/** The blocks of a document in reading order. */
export async function documentBlocks(composition: Composition): Promise<ReportBlock[]> {
  const { report, sections } = composition;
  const hasCover = sections.some(({ opening }) => opening?.kind === 'cover');
  const level = hasCover ? 1 : 2;
  const blocks: ReportBlock[] = hasCover ? [] : titleBlocks(report);
  let chapters = 0;
  for (const { opening, contents } of sections) {
    switch (opening?.kind) {
      case 'cover':
        blocks.push({ kind: 'cover' }, { kind: 'contents' });
        break;
      case 'overview':
        blocks.push(...(await overviewBlocks(opening.id, level, composition)));
        break;
      case 'chapter': {
        chapters += 1;
        const { id, title: text } = opening;
        blocks.push({ kind: 'heading', id, level, number: String(chapters), text });
        break;
      }
      case 'guide':
        blocks.push(...(await guideBlocks(opening.id, level, composition)));
        break;
      case 'glossary':
        blocks.push(...(await glossaryBlocks(opening.id, level, composition)));
        break;
      case undefined:
        break;
    }
    blocks.push(...contents.flatMap((part) => contentBlocks(part, composition)));
  }
  return blocks;
}

/** A document without cover begins with its name. */
const titleBlocks = ({ title, subtitle }: Report): ReportBlock[] => [
  { kind: 'heading', id: 'title', level: 1, number: null, text: title },
  ...paragraphs('title', subtitle),
];

function contentBlocks(part: Content, { figures, texts }: Composition): ReportBlock[] {
  if (part.kind === 'text') {
    const automatic = texts.find(({ id }) => id === part.id)?.automatic ?? '';
    return paragraphs(part.id, part.text ?? automatic);
  }
  const made = figures.find(({ id }) => id === part.id)?.made ?? null;
  if (made === null) return [];
  return [isFigure(made) ? { kind: 'figure', figure: made } : { kind: 'table', table: made }];
}

/** Whether what stands in a report has a drawing. */
export const isFigure = (made: ReportFigure | ReportTable): made is ReportFigure => 'chart' in made;
