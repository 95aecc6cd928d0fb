import type { SampleFile } from './csv.ts';
import { headcountFile } from './people/headcount-file.ts';
import { rosterFile } from './people/roster-file.ts';
import { surveyFiles } from './survey/survey-files.ts';
import { attendanceFiles } from './training/attendance-files.ts';
import { attendanceTotalsFile } from './training/attendance-totals-file.ts';
import { digitalFiles } from './training/digital-files.ts';
import { evaluationFile } from './training/evaluation-file.ts';
import { evaluationR8File } from './training/evaluation-r8-file.ts';
import { goalActualsFile, goalsFile } from './training/goals-files.ts';
import { planFile } from './training/plan-file.ts';
import { workspaceFile } from './workspace-file.ts';

/** Every file of the fictional city みのり市, the same bytes each time. */
export function sampleCity(): SampleFile[] {
  return [
    workspaceFile(),
    headcountFile(),
    rosterFile(),
    ...surveyFiles(),
    ...attendanceFiles(),
    attendanceTotalsFile(),
    ...digitalFiles(),
    goalsFile(),
    goalActualsFile(),
    planFile(),
    evaluationFile(),
    evaluationR8File(),
  ];
}
