import addedValues from './tables/added-values.sql?raw';
import commentCells from './tables/comment-cells.sql?raw';
import commentGroups from './tables/comment-groups.sql?raw';
import commonCells from './tables/common-cells.sql?raw';
import comparedStatistics from './tables/compared-statistics.sql?raw';
import divisionPositions from './tables/division-positions.sql?raw';
import itemCells from './tables/item-cells.sql?raw';
import itemPairs from './tables/item-pairs.sql?raw';
import itemProducts from './tables/item-products.sql?raw';
import itemStatistics from './tables/item-statistics.sql?raw';
import keywordCells from './tables/keyword-cells.sql?raw';
import personCells from './tables/person-cells.sql?raw';
import recommendations from './tables/recommendations.sql?raw';
import responseGroups from './tables/response-groups.sql?raw';
import schema from './tables/schema.sql?raw';
import sheetQuality from './tables/sheet-quality.sql?raw';
import staffGroups from './tables/staff-groups.sql?raw';
import countedAttendance from './tables/training/counted-attendance.sql?raw';
import coursesOfYear from './tables/training/courses-of-year.sql?raw';
import divisionTraining from './tables/training/division-training.sql?raw';
import evaluationSizes from './tables/training/evaluation-sizes.sql?raw';
import evaluations from './tables/training/evaluations.sql?raw';
import goalCounts from './tables/training/goal-counts.sql?raw';
import goalMonths from './tables/training/goal-months.sql?raw';
import goalPlans from './tables/training/goal-plans.sql?raw';
import measuredCourses from './tables/training/measured-courses.sql?raw';
import participation from './tables/training/participation.sql?raw';
import planPeople from './tables/training/plan-people.sql?raw';
import planStanding from './tables/training/plan-standing.sql?raw';
import rosterPeople from './tables/training/roster-people.sql?raw';
import takenAttendance from './tables/training/taken-attendance.sql?raw';
import trainingGroups from './tables/training/training-groups.sql?raw';
import trainingSize from './tables/training/training-size.sql?raw';

/**
 * The SQL that turns loaded tables into the ones metrics read, in the order in which it runs.
 * `itemCells` and `personCells` (also $min_answers) count the {attributes} of `respondent`,
 * `commentCells` and `keywordCells` those of `comment`; `commonCells` ($attribute, {attribute},
 * $fiscal_year, $other_year) runs for rounds that did not ask the same; `itemPairs` counts {pairs} of
 * {items}; `addedValues` runs when more rows come; `schema` and everything from `rosterPeople` on hold
 * several statements separated by semicolons.
 */
export const BUILD_SQL = {
  schema,
  itemCells,
  personCells,
  commonCells,
  divisionPositions,
  commentCells,
  keywordCells,
  itemPairs,
  sheetQuality,
  recommendations,
  addedValues,
  rosterPeople,
  takenAttendance,
  countedAttendance,
  views: [
    staffGroups,
    itemStatistics,
    comparedStatistics,
    responseGroups,
    itemProducts,
    commentGroups,
  ].join('\n'),
  goals: [goalCounts, goalPlans, goalMonths].join('\n'),
  participation,
  trainingGroups,
  trainingSize,
  planPeople,
  planStanding,
  outcomes: [evaluations, coursesOfYear, evaluationSizes, measuredCourses, divisionTraining].join(
    '\n',
  ),
} as const;
