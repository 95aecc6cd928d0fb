-- What counts towards goals.

-- What counts towards a goal by the 基準日: attendances of its rule, once per person, course and
-- date; for a goal without a rule, or of nothing that was held, the reported actuals. One row per
-- attendance (new_people 1: the person's first one towards the goal) or per report.
CREATE OR REPLACE VIEW goal_completion AS
WITH matching AS (
  SELECT DISTINCT
    goal_rule.goal, a.attendance_no, a.fiscal_year, a.person, a.course, a.section, a.date
  FROM attendance AS a
  JOIN goal_rule
    ON coalesce(goal_rule.course, a.course) = a.course
    AND coalesce(goal_rule.category, a.category) = a.category
    AND coalesce(goal_rule.status, a.status) = a.status
  CROSS JOIN setting
  WHERE a.status IN ('attended', 'completed', 'late', 'left_early')
    AND coalesce(a.date, make_date(a.fiscal_year, 4, 1)) <= setting.as_of
),
repeated AS (
  SELECT
    goal, attendance_no, fiscal_year, person, section, date,
    row_number() OVER (
      PARTITION BY goal, fiscal_year, person, course, date ORDER BY attendance_no
    ) AS repeat_no
  FROM matching
),
attended AS (
  SELECT
    goal, fiscal_year, person, section, date,
    row_number() OVER (
      PARTITION BY goal, person ORDER BY fiscal_year, date, attendance_no
    ) AS occurrence
  FROM repeated
  WHERE person IS NULL OR repeat_no = 1
)
SELECT
  goal, fiscal_year,
  make_date(year(date), month(date), 1) AS month, -- date_trunc loses nulls: duckdb/duckdb#20371
  person, section,
  CAST(1 AS DOUBLE) AS attendances,
  CASE WHEN person IS NULL THEN NULL WHEN occurrence = 1 THEN 1.0 ELSE 0.0 END AS new_people
FROM attended
UNION ALL
SELECT goal, fiscal_year, month, NULL, NULL, actual, NULL
FROM goal_actual
CROSS JOIN setting
WHERE coalesce(month, make_date(fiscal_year, 4, 1)) <= setting.as_of
  AND goal NOT IN (SELECT goal FROM goal_rule);

-- The same, as the goal's unit counts it: new people for 実人数, attendances for 延べ or not said.
CREATE OR REPLACE VIEW goal_count AS
SELECT
  goal_completion.goal, goal_completion.fiscal_year, goal_completion.month,
  goal_completion.person, goal_completion.section, goal_completion.attendances,
  goal_completion.new_people,
  CASE WHEN goal.unit = 'people' THEN coalesce(new_people, attendances) ELSE attendances END AS done
FROM goal_completion
JOIN goal ON goal.goal = goal_completion.goal;
