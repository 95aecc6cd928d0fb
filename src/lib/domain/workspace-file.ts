import { z } from './zod.ts';
import { BandsSchema, DEFAULT_BANDS } from './bands.ts';
import { FileChoicesSchema, MappingSchema } from './file-choices.ts';
import { FiscalYearSchema } from './fiscal-year.ts';
import { EnteredGoalSchema } from './goals.ts';
import { InstrumentSchema, THIRTEEN_ITEMS } from './instrument.ts';
import { DEFAULT_KEYWORDS, KeywordSchema } from './keywords.ts';
import { MastersSchema } from './masters.ts';
import { PUBLISHED_REFERENCES, ReferenceSchema } from './references.ts';
import { ReportSchema } from './report/report.ts';
import { PublishedChoiceSchema } from './survey/choice-question.ts';
import { MIN_N_DEFAULT, MIN_N_LOWEST } from './thresholds.ts';
import { OutcomeSettingsSchema } from './training/outcome-settings.ts';
import { PlanSettingsSchema } from './training/plan-settings.ts';
import { ViewHistorySchema } from './view-history.ts';

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** When a survey round was held and whom it covered: what 出典 and 調査日 say. */
export const RoundSchema = z.strictObject({
  fiscalYear: FiscalYearSchema,
  name: z.string().min(1),
  start: IsoDate.optional(),
  end: IsoDate.optional(),
  /** People asked; overrides the sum of the 職員数 file for the city as a whole. */
  population: z.int().positive().optional(),
  coverage: z.string().optional(),
  file: z.string().optional(),
});
export type Round = z.infer<typeof RoundSchema>;

/**
 * `minori.json`, the settings of a workspace folder. Everything is optional; an unknown key is an
 * error, so that a misspelt setting is never silently without effect.
 */
export const WorkspaceFileSchema = z.strictObject({
  minori: z.literal(1),
  city: z.strictObject({ name: z.string(), section: z.string().default('') }).optional(),
  /** Sample data are marked wherever they are shown. */
  fictional: z.boolean().default(false),
  /** 基準日: the day up to which records are complete. */
  asOf: IsoDate.optional(),
  instrument: InstrumentSchema.default(THIRTEEN_ITEMS),
  bands: BandsSchema.default(DEFAULT_BANDS),
  rounds: z.array(RoundSchema).default([]),
  /** Means of other surveys, shown on demand; an empty list switches them off. */
  references: z.array(ReferenceSchema).default([...PUBLISHED_REFERENCES]),
  masters: MastersSchema.prefault({}),
  /** What was decided about single files, by their names. */
  files: z.record(z.string(), FileChoicesSchema).default({}),
  /** What was decided about columns, for every file with the same header. */
  mappings: z.array(MappingSchema).default([]),
  disclosure: z
    .strictObject({
      minN: z.int().min(MIN_N_LOWEST).default(MIN_N_DEFAULT),
      reason: z.string().min(1).optional(),
    })
    .refine((d) => d.minN >= MIN_N_DEFAULT || d.reason !== undefined, {
      message: `disclosure: a threshold under ${MIN_N_DEFAULT} needs a recorded reason`,
    })
    .prefault({}),
  /** What of the data was seen in combination. */
  views: ViewHistorySchema.prefault({}),
  /** Goals entered or changed in the product. */
  goals: z.array(EnteredGoalSchema).default([]),
  /** What was decided about plans. */
  plan: PlanSettingsSchema.prefault({}),
  /** What was decided about evaluations. */
  outcomes: OutcomeSettingsSchema.prefault({}),
  /** What is counted in comments. */
  keywords: z.array(KeywordSchema).default([...DEFAULT_KEYWORDS]),
  /** Ranks that earlier rounds published of 複数選択の設問 whose answers are not at hand. */
  choiceRanks: z.array(PublishedChoiceSchema).default([]),
  /** Reports made of the workspace. */
  reports: z.array(ReportSchema).default([]),
  /** What 出典 calls the survey, the training records and the plan. */
  sources: z
    .strictObject({
      survey: z.string().optional(),
      training: z.string().optional(),
      headcount: z.string().optional(),
      goals: z.string().optional(),
      plan: z.string().optional(),
      evaluation: z.string().optional(),
    })
    .prefault({}),
});
export type WorkspaceFile = z.infer<typeof WorkspaceFileSchema>;

/**
 * The settings as results name them: without what was decided about single files, because a
 * corrected row is a respondent's own, without what somebody has looked at, and without reports.
 */
export const PublicSettingsSchema = WorkspaceFileSchema.omit({
  files: true,
  mappings: true,
  views: true,
  reports: true,
});
export type PublicSettings = z.infer<typeof PublicSettingsSchema>;

/** Settings of a folder that has no `minori.json`. */
export const DEFAULT_WORKSPACE_FILE: WorkspaceFile = WorkspaceFileSchema.parse({ minori: 1 });
