import { WorkspaceFileSchema } from '#lib/domain/workspace-file.ts';
import type { z } from 'zod';
import type { SampleFile } from './csv.ts';
import { AGE_BANDS, DIVISIONS, EMPLOYMENT_TYPES, POSITIONS } from './people/organisation.ts';
import { R4, R5, R6 } from './survey/rounds.ts';
import { SURVEY_FILE_NAMES } from './survey/survey-files.ts';
import { CATEGORIES } from './training/courses.ts';
import { developmentPolicy } from './training/development-policy.ts';
import { outcomeSettings } from './training/evaluation-courses.ts';

const COVERAGE = '教育職・消防職・病院医療職を除く全職員';

const settings: z.input<typeof WorkspaceFileSchema> = {
  minori: 1,
  city: { name: 'みのり市', section: '人事課' },
  fictional: true,
  asOf: '2026-09-30',
  rounds: [
    {
      fiscalYear: R4.fiscalYear,
      name: '令和4年度職員アンケート',
      start: '2022-06-01',
      end: '2022-06-30',
      population: R4.population,
      coverage: COVERAGE,
      file: SURVEY_FILE_NAMES[2022],
    },
    {
      fiscalYear: R5.fiscalYear,
      name: '令和5年度職員アンケート',
      start: '2023-05-29',
      end: '2023-06-30',
      population: R5.population,
      coverage: COVERAGE,
      file: SURVEY_FILE_NAMES[2023],
    },
    {
      fiscalYear: R6.fiscalYear,
      name: '令和6年度職員アンケート',
      start: '2024-05-24',
      end: '2024-06-28',
      population: R6.population,
      coverage: COVERAGE,
      file: SURVEY_FILE_NAMES[2024],
    },
  ],
  masters: {
    divisions: DIVISIONS.map(({ name, sections }) => ({ name, sections: [...sections] })),
    positions: POSITIONS.map(({ name, tier }) => ({ name, tier })),
    employmentTypes: [...EMPLOYMENT_TYPES],
    ageBands: [...AGE_BANDS],
    categories: [...CATEGORIES],
  },
  plan: developmentPolicy,
  outcomes: outcomeSettings,
  sources: {
    survey: 'みのり市職員アンケート',
    training: 'みのり市職員研修実績',
    headcount: 'みのり市職員数',
    goals: 'みのり市DX推進研修計画、修了記録',
    evaluation: 'みのり市研修効果測定',
  },
};

/** `minori.json`: the settings of the sample city, without what the defaults already say. */
export function workspaceFile(): SampleFile {
  WorkspaceFileSchema.parse(settings);
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  return { name: 'minori.json', bytes: new TextEncoder().encode(text) };
}
