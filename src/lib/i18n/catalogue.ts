import { abilitiesPage as enAbilitiesPage } from './en/training/abilities-page.ts';
import { charts as enCharts } from './en/charts.ts';
import { choices as enChoices } from './en/choices.ts';
import { chrome as enChrome } from './en/chrome.ts';
import { cli as enCli } from './en/cli.ts';
import { cliReport as enCliReport } from './en/report/cli-report.ts';
import { definitions as enDefinitions } from './en/definitions.ts';
import { divisionsPage as enDivisionsPage } from './en/divisions-page.ts';
import { driversPage as enDriversPage } from './en/drivers-page.ts';
import { exports as enExports } from './en/export.ts';
import { figureNames as enFigureNames } from './en/figure-names.ts';
import { findings as enFindings } from './en/findings.ts';
import { htmlReport as enHtmlReport } from './en/report/html-report.ts';
import { issues as enIssues } from './en/issues.ts';
import { itemsPage as enItemsPage } from './en/items-page.ts';
import { nativeCharts as enNativeCharts } from './en/native-charts.ts';
import { pages as enPages } from './en/pages.ts';
import { outcomesPage as enOutcomesPage } from './en/training/outcomes-page.ts';
import { report as enReport } from './en/report/report.ts';
import { reportFiles as enReportFiles } from './en/report-files.ts';
import { reportPage as enReportPage } from './en/report/report-page.ts';
import { responsePage as enResponsePage } from './en/response-page.ts';
import { goalsPage as enGoalsPage } from './en/training/goals-page.ts';
import { planPage as enPlanPage } from './en/training/plan-page.ts';
import { trainingPage as enTrainingPage } from './en/training/training-page.ts';
import { wordReport as enWordReport } from './en/word-report.ts';
import { units as enUnits } from './en/units.ts';
import { abilitiesPage as jaAbilitiesPage } from './ja/training/abilities-page.ts';
import { charts as jaCharts } from './ja/charts.ts';
import { choices as jaChoices } from './ja/choices.ts';
import { chrome as jaChrome } from './ja/chrome.ts';
import { cli as jaCli } from './ja/cli.ts';
import { cliReport as jaCliReport } from './ja/report/cli-report.ts';
import { definitions as jaDefinitions } from './ja/definitions.ts';
import { divisionsPage as jaDivisionsPage } from './ja/divisions-page.ts';
import { driversPage as jaDriversPage } from './ja/drivers-page.ts';
import { exports as jaExports } from './ja/export.ts';
import { figureNames as jaFigureNames } from './ja/figure-names.ts';
import { findings as jaFindings } from './ja/findings.ts';
import { htmlReport as jaHtmlReport } from './ja/report/html-report.ts';
import { issues as jaIssues } from './ja/issues.ts';
import { itemsPage as jaItemsPage } from './ja/items-page.ts';
import { nativeCharts as jaNativeCharts } from './ja/native-charts.ts';
import { pages as jaPages } from './ja/pages.ts';
import { outcomesPage as jaOutcomesPage } from './ja/training/outcomes-page.ts';
import { report as jaReport } from './ja/report/report.ts';
import { reportFiles as jaReportFiles } from './ja/report-files.ts';
import { reportPage as jaReportPage } from './ja/report/report-page.ts';
import { responsePage as jaResponsePage } from './ja/response-page.ts';
import { goalsPage as jaGoalsPage } from './ja/training/goals-page.ts';
import { planPage as jaPlanPage } from './ja/training/plan-page.ts';
import { trainingPage as jaTrainingPage } from './ja/training/training-page.ts';
import { wordReport as jaWordReport } from './ja/word-report.ts';
import { units as jaUnits } from './ja/units.ts';
import type { Locale } from './locale.ts';

const ja = {
  abilitiesPage: jaAbilitiesPage,
  charts: jaCharts,
  choices: jaChoices,
  chrome: jaChrome,
  cli: jaCli,
  cliReport: jaCliReport,
  definitions: jaDefinitions,
  divisionsPage: jaDivisionsPage,
  driversPage: jaDriversPage,
  exports: jaExports,
  figureNames: jaFigureNames,
  findings: jaFindings,
  goalsPage: jaGoalsPage,
  htmlReport: jaHtmlReport,
  issues: jaIssues,
  itemsPage: jaItemsPage,
  outcomesPage: jaOutcomesPage,
  nativeCharts: jaNativeCharts,
  pages: jaPages,
  planPage: jaPlanPage,
  report: jaReport,
  reportFiles: jaReportFiles,
  reportPage: jaReportPage,
  responsePage: jaResponsePage,
  trainingPage: jaTrainingPage,
  units: jaUnits,
  wordReport: jaWordReport,
};

/** Every sentence of the product, by room. A sentence with values is a function of them. */
export type Catalogue = typeof ja;

const en: Catalogue = {
  abilitiesPage: enAbilitiesPage,
  charts: enCharts,
  choices: enChoices,
  chrome: enChrome,
  cli: enCli,
  cliReport: enCliReport,
  definitions: enDefinitions,
  divisionsPage: enDivisionsPage,
  driversPage: enDriversPage,
  exports: enExports,
  figureNames: enFigureNames,
  findings: enFindings,
  goalsPage: enGoalsPage,
  htmlReport: enHtmlReport,
  issues: enIssues,
  itemsPage: enItemsPage,
  outcomesPage: enOutcomesPage,
  nativeCharts: enNativeCharts,
  pages: enPages,
  planPage: enPlanPage,
  report: enReport,
  reportFiles: enReportFiles,
  reportPage: enReportPage,
  responsePage: enResponsePage,
  trainingPage: enTrainingPage,
  units: enUnits,
  wordReport: enWordReport,
};

/** The sentences in one language. */
export function catalogue(locale: Locale): Catalogue {
  return locale === 'ja' ? ja : en;
}
