import countedAttendance from './tables/counted-attendance.sql?raw';
import itemCells from './tables/item-cells.sql?raw';
import personCells from './tables/person-cells.sql?raw';
import schema from './tables/schema.sql?raw';
import views from './tables/views.sql?raw';

/**
 * The SQL that turns loaded tables into the ones metrics read, in the order in which it runs.
 * `itemCells` ($attribute, {attribute}) and `personCells` (also $min_answers) run once for each
 * attribute of `respondent`; `views` holds several statements separated by semicolons.
 */
export const BUILD_SQL = { schema, itemCells, personCells, countedAttendance, views } as const;
