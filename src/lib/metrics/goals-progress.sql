-- What each goal wanted of a year and what came of it.
-- One row per goal × 年度 of its plan.
-- A 年度 that has not begun by the 基準日 has no actual. 実人数 counts a person once, in the year of
-- the first completion. METHODS §14; DX推進研修計画 of 人材確保・育成基本方針.
WITH counted AS (
  SELECT
    goal, fiscal_year,
    sum(done) AS done, sum(attendances) AS attendances, sum(new_people) AS people
  FROM goal_count
  GROUP BY goal, fiscal_year
),
yearly AS (
  SELECT
    target.goal,
    target.fiscal_year,
    target.target,
    CASE WHEN make_date(target.fiscal_year, 4, 1) <= setting.as_of
      THEN coalesce(counted.done, 0) END AS actual,
    CASE WHEN make_date(target.fiscal_year, 4, 1) <= setting.as_of
      THEN coalesce(counted.attendances, 0) END AS actual_attendances,
    CASE WHEN make_date(target.fiscal_year, 4, 1) <= setting.as_of
      THEN counted.people END AS actual_people
  FROM goal_target AS target
  CROSS JOIN setting
  LEFT JOIN counted
    ON counted.goal = target.goal AND counted.fiscal_year = target.fiscal_year
)
SELECT
  yearly.goal,
  goal.unit,
  goal.step,
  yearly.fiscal_year,
  yearly.target,
  yearly.actual,
  yearly.actual_attendances,
  yearly.actual_people,
  sum(yearly.target) OVER years AS cumulative_target,
  CASE WHEN yearly.actual IS NOT NULL THEN sum(yearly.actual) OVER years END AS cumulative_actual
FROM yearly
JOIN goal ON goal.goal = yearly.goal
WINDOW years AS (PARTITION BY yearly.goal ORDER BY yearly.fiscal_year)
ORDER BY goal.goal_no, yearly.fiscal_year;
