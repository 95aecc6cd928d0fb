import { FiscalYearSchema } from '../fiscal-year.ts';
import { z } from '../zod.ts';
import { FigureRequestSchema } from './figure-request.ts';

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Id = z.string().min(1);

/** The documents that a report begins as. */
export const REPORT_TEMPLATES = [
  /** 人材育成方針 資料編: the whole, for the appendix of a policy. */
  'policy-appendix',
  /** 議会資料: one page. */
  'assembly',
  /** 部長会議: slides. */
  'meeting',
  /** 研修実績 年報: the training of the years. */
  'training-annual',
] as const;
export type ReportTemplate = (typeof REPORT_TEMPLATES)[number];

/** Typefaces that the office programs of a municipality have. */
export const REPORT_FONTS = ['biz-ud-gothic', 'yu-gothic', 'yu-mincho', 'meiryo'] as const;
export type ReportFont = (typeof REPORT_FONTS)[number];

/** 令和6年度（2024年度）, 令和6年度, or 2024年度. */
export const YEAR_STYLES = ['both', 'era', 'western'] as const;
export type YearStyle = (typeof YEAR_STYLES)[number];

export const REPORT_LAYOUTS = ['pages', 'slides'] as const;
export type ReportLayout = (typeof REPORT_LAYOUTS)[number];

/** A published cell as a figure's table has it; `null` is blank, `suppressed` is hidden. */
export const SeenCellSchema = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.strictObject({ suppressed: z.literal(true) }),
]);

/** A figure's data when somebody last looked at them, to say what has changed since. */
export const SeenSchema = z.strictObject({
  /** The 基準日 of the data. */
  asOf: IsoDate.nullable(),
  columns: z.array(z.string()),
  rows: z.array(z.array(SeenCellSchema)),
});
export type Seen = z.infer<typeof SeenSchema>;

/** Published rows of one metric as a figure asked for them; the rows are checked when they are read. */
export const AskedSchema = z.strictObject({
  metric: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  rows: z.array(z.record(z.string(), z.unknown())),
});
export type Asked = z.infer<typeof AskedSchema>;

/** A figure held as it was: the published rows it is drawn from, and under which threshold. */
export const FrozenSchema = z.strictObject({
  asOf: IsoDate.nullable(),
  minN: z.int().positive(),
  asked: z.array(AskedSchema),
});
export type Frozen = z.infer<typeof FrozenSchema>;

/** Somebody's own words in place of the automatic ones. */
export const OwnWordsSchema = z.strictObject({
  title: z.string().min(1).optional(),
  subtitle: z.string().optional(),
  note: z.string().optional(),
  source: z.string().min(1).optional(),
});
export type OwnWords = z.infer<typeof OwnWordsSchema>;

const part = { id: Id, isIncluded: z.boolean().default(true) };

/** What a report consists of, in its order. Chapters number themselves; figures belong to the last one. */
export const ReportPartSchema = z.discriminatedUnion('kind', [
  /** 表紙・目次. */
  z.strictObject({ kind: z.literal('cover'), ...part }),
  /** 調査の概要: who was asked, who answered, which data. */
  z.strictObject({ kind: z.literal('overview'), ...part }),
  z.strictObject({ kind: z.literal('chapter'), ...part, title: z.string().min(1) }),
  /**
   * Body text: `text` is somebody's own; `null` is made from the findings of the chapter's figures
   * and marked 自動 until it is confirmed.
   */
  z.strictObject({
    kind: z.literal('text'),
    ...part,
    text: z.string().nullable().default(null),
    isConfirmed: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('figure'),
    ...part,
    request: FigureRequestSchema,
    words: OwnWordsSchema.prefault({}),
    /** Whether somebody has read the words and stands by them. */
    isConfirmed: z.boolean().default(false),
    /** Write a picture even where the office programs could draw the figure themselves. */
    asPicture: z.boolean().default(false),
    seen: SeenSchema.nullable().default(null),
    frozen: FrozenSchema.nullable().default(null),
  }),
  /** 報告書を読む際の注意. */
  z.strictObject({ kind: z.literal('guide'), ...part }),
  /** 付表：用語と計算方法, with the calculation log. */
  z.strictObject({ kind: z.literal('glossary'), ...part }),
]);
export type ReportPart = z.infer<typeof ReportPartSchema>;
export type FigurePart = Extract<ReportPart, { kind: 'figure' }>;

/** A report of a workspace, as `minori.json` keeps it. */
export const ReportSchema = z.strictObject({
  id: Id,
  template: z.enum(REPORT_TEMPLATES),
  /** 「みのり市人材育成・確保基本方針 資料編」. */
  title: z.string().min(1),
  subtitle: z.string().default(''),
  /** Who issues it: 「みのり市総務部人事課」. Empty: the workspace's city and section. */
  issuer: z.string().default(''),
  /** 作成日; `null`: the day it is written out. */
  date: IsoDate.nullable().default(null),
  fiscalYear: FiscalYearSchema.nullable().default(null),
  layout: z.enum(REPORT_LAYOUTS).default('pages'),
  font: z.enum(REPORT_FONTS).default('biz-ud-gothic'),
  years: z.enum(YEAR_STYLES).default('both'),
  parts: z.array(ReportPartSchema).default([]),
});
export type Report = z.infer<typeof ReportSchema>;
