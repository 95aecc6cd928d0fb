-- The course of each goal, month by month.
-- One row per goal × month, from the first month of its plan to the month of the 基準日.
-- Only goals whose records carry months. Without any record a month is 0; a month for which nothing
-- was reported is not. METHODS §14.
SELECT
  goal,
  month,
  actual,
  actual_people,
  coalesce(sum(actual) OVER running, 0) AS cumulative_actual
FROM goal_month
WINDOW running AS (PARTITION BY goal ORDER BY month)
ORDER BY goal, month;
