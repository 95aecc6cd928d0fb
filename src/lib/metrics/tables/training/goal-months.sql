-- The course of goals.

-- The months of a goal from the first of its plan to that of the 基準日, where its records carry
-- months. One row per goal × month; records say 0 of a month without any, reports say nothing.
CREATE OR REPLACE VIEW goal_month AS
WITH span AS (
  SELECT
    goal,
    make_date(min(fiscal_year), 4, 1) AS first,
    make_date(max(fiscal_year) + 1, 3, 1) AS last,
    goal IN (SELECT goal FROM goal_rule) AS is_recorded
  FROM goal_target
  WHERE goal NOT IN (SELECT goal FROM goal_count WHERE month IS NULL)
    AND (
      goal IN (SELECT goal FROM goal_rule)
      OR goal IN (SELECT goal FROM goal_count WHERE month IS NOT NULL)
    )
  GROUP BY goal
),
months AS (
  SELECT
    span.goal, span.is_recorded,
    CAST(unnest(generate_series(
      span.first, least(span.last, setting.as_of), INTERVAL 1 MONTH)) AS DATE) AS month
  FROM span
  CROSS JOIN setting
),
counted AS (
  SELECT goal, month, sum(done) AS done, sum(new_people) AS people
  FROM goal_count
  GROUP BY goal, month
)
SELECT
  months.goal, months.month,
  year(months.month) - CASE WHEN month(months.month) < 4 THEN 1 ELSE 0 END AS fiscal_year,
  (month(months.month) + 8) % 12 + 1 AS year_month,
  CASE WHEN months.is_recorded THEN coalesce(counted.done, 0) ELSE counted.done END AS actual,
  CASE WHEN months.is_recorded THEN coalesce(counted.people, 0) END AS actual_people
FROM months
LEFT JOIN counted ON counted.goal = months.goal AND counted.month = months.month;
