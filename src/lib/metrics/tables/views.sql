-- Clean names over the loaded and the built tables. Metrics read these views and nothing else.

-- Staff in one group. One row per 年度 × attribute × value; where two files tell of the same group,
-- the larger sum counts, because a table by 部 and one by 職位 are the same people.
CREATE OR REPLACE VIEW staff AS
WITH told AS (
  SELECT fiscal_year, file, 'all' AS attribute, '' AS division, '' AS value, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'division', '', division, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'section', coalesce(division, ''), section, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'position', '', "position", people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'employment_type', '', employment_type, people FROM headcount
),
summed AS (
  SELECT fiscal_year, file, attribute, division, value, sum(people) AS people
  FROM told
  WHERE value IS NOT NULL
  GROUP BY fiscal_year, file, attribute, division, value
)
SELECT fiscal_year, attribute, division, value, CAST(max(people) AS INTEGER) AS people
FROM summed
GROUP BY fiscal_year, attribute, division, value;

-- People asked in a survey round, or on the staff, of one group. What the round says of the whole
-- city comes before the sum of the 職員数. One row per 年度 × attribute × value.
CREATE OR REPLACE VIEW population AS
SELECT
  coalesce(staff.fiscal_year, round.fiscal_year) AS fiscal_year,
  coalesce(staff.attribute, 'all') AS attribute,
  coalesce(staff.division, '') AS division,
  coalesce(staff.value, '') AS value,
  coalesce(round.population, staff.people) AS people
FROM staff
FULL JOIN (SELECT fiscal_year, 'all' AS attribute, population FROM round) AS round
  ON round.fiscal_year = staff.fiscal_year AND round.attribute = staff.attribute;

-- The statistics of one item in one group. One row per 年度 × attribute × value × item.
CREATE OR REPLACE VIEW item_statistic AS
SELECT
  cell.fiscal_year, cell.attribute, attribute_value.value, attribute_value.division, cell.code,
  cell.item, cell.returned, cell.n, cell.returned - cell.n AS missing, cell.mean,
  sqrt(cell.sum_square / nullif(cell.n - 1, 0)) AS sd,
  cell.count_1, cell.count_2, cell.count_3, cell.count_4, cell.count_5,
  population.people AS population
FROM cell
JOIN attribute_value
  ON attribute_value.attribute = cell.attribute AND attribute_value.code = cell.code
LEFT JOIN population
  ON population.fiscal_year = cell.fiscal_year
  AND population.attribute = cell.attribute
  AND population.value = attribute_value.value
  AND population.division = attribute_value.division;

-- Counted attendances once under each attribute. One row per attendance × attribute.
CREATE OR REPLACE VIEW attendance_attribute AS
SELECT fiscal_year, person, 'all' AS attribute, 0 AS code FROM counted_attendance
UNION ALL
SELECT fiscal_year, person, 'division', division FROM counted_attendance
UNION ALL
SELECT fiscal_year, person, 'section', section FROM counted_attendance
UNION ALL
SELECT fiscal_year, person, 'position', "position" FROM counted_attendance
UNION ALL
SELECT fiscal_year, person, 'employment_type', employment_type FROM counted_attendance;

-- What counts towards a goal by the 基準日: attendances of its courses, and reported actuals.
-- One row per attendance (new_people 1: the person's first one towards the goal) or per report.
CREATE OR REPLACE VIEW goal_completion AS
WITH attended AS (
  SELECT
    goal_course.goal, a.fiscal_year, a.person, a.section, a.date,
    row_number() OVER (
      PARTITION BY goal_course.goal, a.person ORDER BY a.fiscal_year, a.date, a.attendance_no
    ) AS occurrence
  FROM counted_attendance AS a
  JOIN goal_course ON goal_course.course = a.course
  CROSS JOIN setting
  WHERE coalesce(a.date, make_date(a.fiscal_year, 4, 1)) <= setting.as_of
)
SELECT
  goal, fiscal_year,
  make_date(year(date), month(date), 1) AS month, -- date_trunc loses nulls: duckdb/duckdb#20371
  section,
  CAST(1 AS DOUBLE) AS attendances,
  CASE WHEN person IS NULL THEN NULL WHEN occurrence = 1 THEN 1.0 ELSE 0.0 END AS new_people
FROM attended
UNION ALL
SELECT goal, fiscal_year, month, NULL, actual, NULL
FROM goal_actual
CROSS JOIN setting
WHERE coalesce(month, make_date(fiscal_year, 4, 1)) <= setting.as_of;

-- The same, as the goal's unit counts it: new people for 実人数, attendances for 延べ or not said.
CREATE OR REPLACE VIEW goal_count AS
SELECT
  goal_completion.goal, goal_completion.fiscal_year, goal_completion.month,
  goal_completion.section, goal_completion.attendances, goal_completion.new_people,
  CASE WHEN goal.unit = 'people' THEN coalesce(new_people, attendances) ELSE attendances END AS done
FROM goal_completion
JOIN goal ON goal.goal = goal_completion.goal;
