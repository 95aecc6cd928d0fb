import { catalogue } from '#lib/i18n/catalogue.ts';
import type { ReportBlock, ReportDocument } from '../report/report-document.ts';
import { headerText } from '../table-lines.ts';
import { framed, frameFigure, frameTable } from './frame-words.ts';
import type { PlanOf, SlidePlan, TextLine } from './slide-plan.ts';
import { layoutTable } from './table-layout.ts';
import { textPages } from './text-pages.ts';

type Block<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;
type Chapter = { readonly title: string | null; readonly blocks: readonly ReportBlock[] };

/** So many paragraphs still stand above a table that is no figure. */
const LEAD_LINES = 2;

const headingText = ({ number, text }: Block<'heading'>) =>
  number === null ? text : `${number}　${text}`;

/**
 * The slides of a report in their order: the cover, the contents, and of each chapter first its
 * text, then one figure each, and tables over as many slides as they need.
 */
export function planSlides(report: ReportDocument): SlidePlan[] {
  const chapters = chaptersOf(report.blocks).map((chapter) => ({
    title: chapter.title,
    slides: chapterSlides(chapter, report),
  }));
  const before: SlidePlan[] = report.blocks.some(({ kind }) => kind === 'cover')
    ? [{ kind: 'cover' }]
    : [];
  const listed = chapters.filter(({ title, slides }) => title !== null && slides.length > 0);
  const hasContents = report.blocks.some(({ kind }) => kind === 'contents') && listed.length > 0;
  // Slides count from 1, and that of the contents is itself one.
  let slide = before.length + (hasContents ? 2 : 1);
  const starts = chapters.map(({ slides }) => (slide += slides.length) - slides.length);
  const lines = chapters.flatMap((chapter, index) =>
    listed.includes(chapter) ? [[chapter.title, starts[index]!] as const] : [],
  );
  const contents = hasContents ? [contentsSlide(lines, report)] : [];
  return [...before, ...contents, ...chapters.flatMap(({ slides }) => slides)];
}

/** The blocks before the first heading, then those of each chapter. */
function chaptersOf(blocks: readonly ReportBlock[]): Chapter[] {
  const chapters: { title: string | null; blocks: ReportBlock[] }[] = [{ title: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      chapters.push({ title: headingText(block), blocks: [] });
    } else chapters.at(-1)!.blocks.push(block);
  }
  return chapters;
}

function chapterSlides({ title, blocks }: Chapter, report: ReportDocument): SlidePlan[] {
  const lines: TextLine[] = [];
  const objects: SlidePlan[] = [];
  let section: string | null = null;
  const above = () => [title, section].filter((text) => text !== null).join('　') || null;
  for (const block of joinedFacts(blocks)) {
    if (block.kind === 'heading') {
      section = headingText(block);
      lines.push({ kind: 'heading', text: section });
    } else if (block.kind === 'paragraph') lines.push(...textLines('text', block.text.split('\n')));
    else if (block.kind === 'list') lines.push(...textLines('item', block.items));
    else if (block.kind === 'figure') objects.push(figureSlide(block, above()));
    else if (block.kind === 'table') objects.push(...tableSlides(block, above(), report));
    else if (block.kind === 'facts') {
      const isShort = lines.length <= LEAD_LINES && lines.every(({ kind }) => kind === 'text');
      const lead = isShort ? lines.splice(0).map(({ text }) => text) : [];
      objects.push(...factsSlides(block, { above: above(), lead, report }));
    }
  }
  return [...textSlides(lines, title ?? report.title, report), ...objects];
}

/** Tables that follow each other under the same words and headers, as pages of paper want, in one. */
function joinedFacts(blocks: readonly ReportBlock[]): ReportBlock[] {
  const joined: ReportBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === 'facts' && before?.kind === 'facts' && isSameKind(before, block)) {
      const rows = [...before.table.rows, ...block.table.rows];
      joined[joined.length - 1] = { ...before, table: { ...before.table, rows } };
    } else joined.push(block);
  }
  return joined;
}

const isSameKind = (one: Block<'facts'>, other: Block<'facts'>) =>
  one.label === other.label &&
  one.table.columns.map(headerText).join('\n') === other.table.columns.map(headerText).join('\n');

const textLines = (kind: TextLine['kind'], texts: readonly string[]): TextLine[] =>
  texts.map((text) => ({ kind, text }));

const paged = (title: string, [index, of]: readonly [number, number], report: ReportDocument) =>
  of > 1 ? title + catalogue(report.locale).reportFiles.page(index + 1, of) : title;

/** Text under the title of its chapter; headings over figures and tables alone are left to them. */
function textSlides(lines: readonly TextLine[], title: string, report: ReportDocument) {
  const said = lines.filter(({ kind }, index) => {
    const next = lines[index + 1]?.kind ?? 'heading';
    return kind !== 'heading' || next !== 'heading';
  });
  const pages = textPages(said);
  return pages.map(({ size, lines }, index): PlanOf<'text'> => ({
    ...{ kind: 'text', chapter: null, number: null, size, lines },
    title: paged(title, [index, pages.length], report),
  }));
}

function figureSlide({ figure }: Block<'figure'>, chapter: string | null): PlanOf<'figure'> {
  const { number, title } = figure.caption;
  return { kind: 'figure', chapter, number, title, figure, ...frameFigure(figure) };
}

function tableSlides(
  { table }: Block<'table'>,
  chapter: string | null,
  report: ReportDocument,
): PlanOf<'table'>[] {
  const { number, title } = table.caption;
  const { name: label, definition } = table;
  const frame = frameTable(table);
  const { pages, size, widths } = layoutTable(table.table, frame.area);
  return pages.map(([from, to], index) => ({
    ...{ kind: 'table', chapter, number, label, size, widths, definition, ...frame },
    title: paged(title, [index, pages.length], report),
    table: { columns: table.table.columns, rows: table.table.rows.slice(from, to) },
  }));
}

type Facts = {
  readonly above: string | null;
  readonly lead: readonly string[];
  readonly report: ReportDocument;
};

/** A table that is no figure, under a short text that stood before it. */
function factsSlides({ label, table }: Block<'facts'>, { above, lead, report }: Facts) {
  const named = { number: null, title: label };
  const frame = framed(named, lead, []);
  const { pages, size, widths } = layoutTable(table, frame.area);
  return pages.map(([from, to], index): PlanOf<'table'> => ({
    ...{ kind: 'table', ...named, ...frame, label, size, widths, definition: null },
    chapter: above === label ? null : above,
    title: paged(label, [index, pages.length], report),
    table: { columns: table.columns, rows: table.rows.slice(from, to) },
  }));
}

/** The chapters, and the slide where each begins. */
function contentsSlide(
  rows: readonly (readonly [title: string | null, slide: number])[],
  { locale }: ReportDocument,
): PlanOf<'table'> {
  const { contents, objects, slide } = catalogue(locale).reportFiles;
  const named = { number: null, title: contents };
  const frame = framed(named, [], []);
  const columns = [{ header: objects.chapter }, { header: slide, isNumeric: true }];
  const { size, widths } = layoutTable({ columns, rows }, frame.area);
  return {
    ...{ kind: 'table', ...named, ...frame, chapter: null, label: contents },
    ...{ table: { columns, rows }, size, widths, definition: null },
  };
}
