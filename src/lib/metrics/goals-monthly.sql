-- The course of each goal, month by month.
-- One row per goal × month, from the first month of its plan to the month of the 基準日.
-- Only goals whose actuals carry months; a month without any is 0. METHODS §14.
WITH span AS (
  SELECT
    goal,
    make_date(min(fiscal_year), 4, 1) AS first,
    make_date(max(fiscal_year) + 1, 3, 1) AS last
  FROM goal_target
  WHERE goal IN (SELECT goal FROM goal_count WHERE month IS NOT NULL)
    AND goal NOT IN (SELECT goal FROM goal_count WHERE month IS NULL)
  GROUP BY goal
),
months AS (
  SELECT
    span.goal,
    CAST(unnest(generate_series(
      span.first, least(span.last, setting.as_of), INTERVAL 1 MONTH)) AS DATE) AS month
  FROM span
  CROSS JOIN setting
),
counted AS (
  SELECT goal, month, sum(done) AS done
  FROM goal_count
  GROUP BY goal, month
)
SELECT
  months.goal,
  months.month,
  coalesce(counted.done, 0) AS actual,
  sum(coalesce(counted.done, 0)) OVER running AS cumulative_actual
FROM months
LEFT JOIN counted ON counted.goal = months.goal AND counted.month = months.month
WINDOW running AS (PARTITION BY months.goal ORDER BY months.month)
ORDER BY months.goal, months.month;
