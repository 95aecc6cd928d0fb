import { createContext } from 'svelte';
import type { FigureRequest } from '#lib/domain/report/figure-request.ts';
import type { FigurePart, Report, ReportPart, ReportTemplate } from '#lib/domain/report/report.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import { withFigure } from '#lib/report/add-figure.ts';
import type { ReportSource } from '#lib/report/composed-report.ts';
import { freeze } from '#lib/report/freeze.ts';
import { makeFigure } from '#lib/report/make-figures.ts';
import { newReport } from '#lib/report/new-report.ts';
import { seenOf } from '#lib/report/seen.ts';
import { restoreRows } from '#lib/workspace/analysis.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import { readParam, writeParams } from '../../url-state.ts';
import * as parts from './change-parts.ts';
import { FiguresWithData } from './figures-with-data.svelte.ts';
import { ReportComposer, type Composition } from './report-composer.svelte.ts';
import { ReportShelf } from './report-shelf.svelte.ts';

/** The report on the page: what it says, as it is changed, and as it comes out. */
export class ReportDraft {
  readonly shelf: ReportShelf;
  readonly composer: ReportComposer;
  readonly withData = new FiguresWithData();
  readonly #minori: Minori;
  readonly #context: () => FigureContext | null;
  #told = $state.raw({ text: '', isSeen: false });

  /** @param context under which figures are made; `null` before there are results */
  constructor(minori: Minori, context: () => FigureContext | null) {
    this.#minori = minori;
    this.#context = context;
    this.shelf = new ReportShelf(minori);
    this.composer = new ReportComposer(minori);
    $effect(() => {
      const composition = this.#composition;
      if (composition) this.composer.request(composition);
    });
  }

  /** What was said last. */
  get said(): string {
    return this.#told.text;
  }

  /** Whether it is also shown to those who see the page. */
  get isSeen(): boolean {
    return this.#told.isSeen;
  }

  /** Says something to those who do not see what changed. */
  say(text: string): void {
    this.#told = { text, isSeen: false };
  }

  /** Says and shows something. */
  tell(text: string): void {
    this.#told = { text, isSeen: true };
  }

  /** A report that nobody has begun is shown, and kept once somebody changes it. */
  readonly #first: Report | null = $derived.by(() => {
    const context = this.#context();
    return context && newReport('policy-appendix', context);
  });
  readonly reports: readonly Report[] = $derived.by(() => {
    if (this.shelf.reports.length > 0) return this.shelf.reports;
    return this.#first ? [this.#first] : [];
  });
  readonly report: Report | null = $derived.by(
    () => this.reports.find(({ id }) => id === readParam('report')) ?? this.reports[0] ?? null,
  );
  readonly #composition: Composition | null = $derived.by(() => {
    const [{ analysis, isLive }, context] = [this.#minori, this.#context()];
    return this.report && analysis && context
      ? { report: this.report, analysis, isLive, context }
      : null;
  });
  /** What figures are made from now. */
  readonly source: ReportSource | null = $derived.by(
    () => this.#composition && this.composer.sourceOf(this.#composition),
  );
  /** Of this report, perhaps of a moment ago. */
  readonly composed = $derived.by(() => {
    const { composed } = this.composer;
    return composed?.report.id === this.report?.id ? composed : null;
  });
  readonly isReady = $derived.by(() => this.composer.isReady(this.report));
  /** Whether it will not become ready: the engine failed, or the report cannot be put together. */
  readonly isHopeless = $derived.by(
    () => this.#minori.phase.kind === 'failed' || this.composer.isFailed,
  );

  /** Changes the report. @param kind see `ReportShelf.change` */
  change(how: (report: Report) => Report, kind = ''): void {
    const { report } = this;
    if (!report) return;
    const next = this.reports.map((one) => (one.id === report.id ? how(one) : one));
    this.shelf.change(next, kind);
  }

  changeParts(how: (now: readonly ReportPart[]) => readonly ReportPart[], kind = ''): void {
    this.change((report) => ({ ...report, parts: [...how(report.parts)] }), kind);
  }

  changePart<Kind extends ReportPart['kind']>(
    id: string,
    kind: Kind,
    how: (part: Extract<ReportPart, { kind: Kind }>) => ReportPart,
    step = '',
  ): void {
    const isOf = (part: ReportPart): part is Extract<ReportPart, { kind: Kind }> =>
      part.kind === kind;
    this.changeParts(
      (now) => parts.withPart(now, id, (part) => (isOf(part) ? how(part) : part)),
      step,
    );
  }

  /** Takes a template's parts in place of the report's, and its name where nobody gave another. */
  useTemplate(template: ReportTemplate): void {
    const context = this.#context();
    if (!context) return;
    this.change((report) => {
      const [old, next] = [newReport(report.template, context), newReport(template, context)];
      const { id, font, years } = report;
      const isOwnTitle = report.title !== old.title;
      return { ...next, id, font, years, ...(isOwnTitle ? { title: report.title } : {}) };
    });
  }

  /** Shows another report of the workspace. */
  open(id: string): void {
    writeParams({ report: id });
  }

  /** Adds a report and shows it. */
  add(report: Report): void {
    this.shelf.change([...this.shelf.reports, report]);
    this.open(report.id);
  }

  addNew(template: ReportTemplate): Report | null {
    const context = this.#context();
    const report = context && newReport(template, context, newReportId(template));
    if (report) this.add(report);
    return report;
  }

  saveAs(title: string): void {
    const { report } = this;
    if (!report) return;
    if (this.shelf.reports.length === 0) this.shelf.change([report]);
    this.add({ ...report, id: newReportId(report.template), title });
  }

  delete(): void {
    const { report } = this;
    if (!report) return;
    this.shelf.change(this.shelf.reports.filter(({ id }) => id !== report.id));
    writeParams({ report: null });
  }

  /** Puts a figure into the chapter of its topic, or takes it in again where it stands. */
  addFigure(request: FigureRequest): void {
    const context = this.#context();
    if (context) this.change((report) => withFigure(report, request, null, context));
  }

  /** Somebody has read the words of a figure: what it shows now is remembered. */
  async confirm(part: FigurePart): Promise<void> {
    const { source } = this;
    if (!source) return;
    const { made } = await makeFigure(part, source, restoreRows);
    const asOf = part.frozen === null ? source.context.asOf : part.frozen.asOf;
    const seen = made && seenOf(made.table, asOf);
    this.changePart(part.id, 'figure', (now) => ({ ...now, seen, isConfirmed: true }));
  }

  /** Holds a figure as it is now. */
  async freeze(part: FigurePart): Promise<void> {
    const { source } = this;
    if (!source) return;
    const { seen, frozen } = await freeze(part, source);
    this.changePart(part.id, 'figure', (now) => ({ ...now, seen, frozen }));
  }
}

const newReportId = (template: ReportTemplate) => `${template}-${Date.now().toString(36)}`;

/** The report of the page, shared by its components. */
export const [useReport, provideReport] = createContext<ReportDraft>();
