import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ReportBlock, ReportDocument } from '../report/report-document.ts';
import { framed, frameWords } from './frame-words.ts';
import type { PlanOf, SlidePlan, TextLine } from './slide-plan.ts';
import { WIDTH } from './slide-style.ts';
import { layoutTable } from './table-layout.ts';
import { textPages } from './text-pages.ts';

type Heading = Extract<ReportBlock, { kind: 'heading' }>;

/** So many paragraphs still stand above a table. */
const LEAD_LINES = 2;

const titleOf = ({ number, text }: Heading) => (number === null ? text : `${number}　${text}`);

/** What is read from the first block to the last: the chapter, and text that waits for its slide. */
class Reading {
  readonly slides: SlidePlan[] = [];
  readonly chapters: { readonly text: string; readonly slide: number }[] = [];
  readonly #locale: Locale;
  readonly #title: string;
  #chapter: string | null = null;
  /** A heading within the chapter, over figures and tables. */
  #section: string | null = null;
  #lines: TextLine[] = [];

  constructor({ locale, title }: ReportDocument) {
    this.#locale = locale;
    this.#title = title;
  }

  /** A block that stands on slides of its own, after all text before it. */
  add(slides: readonly SlidePlan[]): void {
    this.endText();
    this.slides.push(...slides);
  }

  heading(heading: Heading): void {
    if (heading.level === 2) {
      this.#lines.push({ kind: 'heading', text: titleOf(heading) });
      return;
    }
    this.endText();
    this.#chapter = titleOf(heading);
    this.#section = null;
    this.chapters.push({ text: this.#chapter, slide: this.slides.length });
  }

  say(kind: TextLine['kind'], texts: readonly string[]): void {
    this.#lines.push(...texts.map((text) => ({ kind, text })));
  }

  /** Puts the text that waits on slides; headings alone stand over the slides that follow. */
  endText(): void {
    const lines = this.#lines;
    this.#lines = [];
    const last = lines.at(-1);
    if (last?.kind === 'heading') this.#section = last.text;
    const pages = textPages(lines.every(({ kind }) => kind === 'heading') ? [] : lines);
    const title = this.#chapter ?? this.#title;
    this.slides.push(
      ...pages.map(({ size, lines }, index) => ({
        ...{ kind: 'text' as const, chapter: null, number: null, size, lines },
        title: title + this.#page(index, pages.length),
      })),
    );
  }

  figure({ figure }: Extract<ReportBlock, { kind: 'figure' }>): void {
    const { number, title } = figure.caption;
    this.endText();
    const chapter = this.#eyebrow();
    this.add([{ kind: 'figure', chapter, number, title, figure, ...frameWords(figure) }]);
  }

  table(block: Extract<ReportBlock, { kind: 'table' | 'facts' }>): void {
    const numbered = block.kind === 'table' ? block.table : null;
    const lead = block.kind === 'facts' ? this.#lead() : [];
    this.endText();
    const { caption, definition = null } = numbered ?? {};
    const table = block.kind === 'table' ? block.table.table : block.table;
    const label = block.kind === 'table' ? block.table.name : block.label;
    const named = { number: caption?.number ?? null, title: caption?.title ?? label };
    const frame = numbered ? frameWords(numbered) : framed(named, lead, []);
    const room = { width: WIDTH, height: frame.area.height };
    const { size, widths, pages } = layoutTable(table, room);
    const chapter = this.#eyebrow();
    this.add(
      pages.map(([from, to], index): PlanOf<'table'> => ({
        ...{ kind: 'table', ...named, ...frame, label, size, widths, definition },
        chapter: chapter === named.title ? null : chapter,
        title: named.title + this.#page(index, pages.length),
        table: { columns: table.columns, rows: table.rows.slice(from, to) },
      })),
    );
  }

  /** A short text before a table without words of its own, to stand above it. */
  #lead(): string[] {
    const lines = this.#lines;
    const isShort = lines.length <= LEAD_LINES && lines.every(({ kind }) => kind === 'text');
    if (isShort) this.#lines = [];
    return isShort ? lines.map(({ text }) => text) : [];
  }

  #eyebrow(): string | null {
    return this.#section === null ? this.#chapter : `${this.#chapter ?? ''}　${this.#section}`;
  }

  #page(index: number, of: number): string {
    return of > 1 ? catalogue(this.#locale).reportFiles.page(index + 1, of) : '';
  }
}

/**
 * The slides of a report in their order: the cover, the contents, one figure each, tables over as
 * many as they need, and text under the title of its chapter.
 */
export function planSlides(report: ReportDocument): SlidePlan[] {
  const { blocks, locale } = report;
  const reading = new Reading(report);
  let contents: number | null = null;
  for (const block of blocks) {
    if (block.kind === 'cover') reading.add([{ kind: 'cover' }]);
    else if (block.kind === 'contents') {
      reading.endText();
      contents = reading.slides.length;
    } else if (block.kind === 'heading') reading.heading(block);
    else if (block.kind === 'paragraph') reading.say('text', block.text.split('\n'));
    else if (block.kind === 'list') reading.say('item', block.items);
    else if (block.kind === 'figure') reading.figure(block);
    else reading.table(block);
  }
  reading.endText();
  const { slides, chapters } = reading;
  if (contents === null || chapters.length === 0) return slides;
  return [...slides.slice(0, contents), contentsOf(chapters, locale), ...slides.slice(contents)];
}

/** The chapters, and the slide where each begins, behind that of the contents itself. */
function contentsOf(chapters: Reading['chapters'], locale: Locale): PlanOf<'table'> {
  const { contents, objects, slide } = catalogue(locale).reportFiles;
  const named = { number: null, title: contents };
  const frame = framed(named, [], []);
  const table = {
    columns: [{ header: objects.chapter }, { header: slide, isNumeric: true }],
    rows: chapters.map((chapter) => [chapter.text, chapter.slide + 2]),
  };
  const { size, widths } = layoutTable(table, { width: WIDTH, height: frame.area.height });
  return {
    ...{ kind: 'table', ...named, ...frame, chapter: null, label: contents },
    ...{ table, size, widths, definition: null },
  };
}
