import type { ExportTable } from '../figure-document.ts';
import type { ReportDefinition, ReportFigure } from '../report/report-document.ts';

/** A slide with a title; beside it the chapter that it belongs to. */
type Titled = {
  readonly chapter: string | null;
  /** 図1, 表1, in the key colour before the title. */
  readonly number: string | null;
  readonly title: string;
};

/** A part of a slide, in points. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** The words around a figure or a table, and the room that they leave to it. */
export type Framed = {
  readonly subtitle: readonly string[];
  readonly subtitleBox: Box;
  /** 注, 出典 and n. */
  readonly foot: readonly string[];
  readonly footBox: Box;
  readonly area: Box;
};

/** One paragraph of a slide. */
export type TextLine = { readonly kind: 'text' | 'item' | 'heading'; readonly text: string };

/** One slide: all that is on it, in words and lengths. */
export type SlidePlan =
  | { readonly kind: 'cover' }
  | (Titled & {
      readonly kind: 'text';
      readonly lines: readonly TextLine[];
      /** Of its letters, in points. */
      readonly size: number;
    })
  | (Titled & Framed & { readonly kind: 'figure'; readonly figure: ReportFigure })
  | (Titled &
      Framed & {
        readonly kind: 'table';
        /** The rows of this slide. */
        readonly table: ExportTable;
        readonly widths: readonly number[];
        readonly size: number;
        /** What it is called by those who do not see it. */
        readonly label: string;
        /** `null` for a table that is no figure. */
        readonly definition: ReportDefinition | null;
      });

/** Slides that are titled, of one kind. */
export type PlanOf<Kind extends SlidePlan['kind']> = Extract<SlidePlan, { kind: Kind }>;
