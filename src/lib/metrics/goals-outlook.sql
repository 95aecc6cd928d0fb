-- Where each goal stands at the 基準日 and where its pace leads: arithmetic, no forecast.
-- One row per goal.
-- Months count whole: the 基準日's month is over. METHODS §14, first line.
WITH planned AS (
  SELECT
    target.goal,
    min(target.fiscal_year) AS first_year,
    max(target.fiscal_year) AS last_year,
    sum(target.target) AS target,
    sum(target.target * greatest(0, least(12,
      datediff('month', make_date(target.fiscal_year, 4, 1), setting.as_of) + 1)) / 12)
      AS planned_to_date
  FROM goal_target AS target
  CROSS JOIN setting
  GROUP BY target.goal
),
counted AS (
  SELECT
    goal_count.goal,
    sum(goal_count.done) AS done,
    sum(goal_count.attendances) AS attendances,
    sum(goal_count.new_people) AS people
  FROM goal_count
  JOIN planned ON planned.goal = goal_count.goal
  WHERE goal_count.fiscal_year BETWEEN planned.first_year AND planned.last_year
  GROUP BY goal_count.goal
)
SELECT
  planned.goal,
  goal.unit,
  goal.step,
  strftime(setting.as_of, '%Y-%m-%d') AS as_of,
  planned.first_year,
  planned.last_year,
  planned.target,
  planned.planned_to_date,
  coalesce(counted.done, 0) AS done,
  coalesce(counted.attendances, 0) AS done_attendances,
  counted.people AS done_people,
  CAST(greatest(0, least(
    datediff('month', make_date(planned.first_year, 4, 1), setting.as_of) + 1,
    12 * (planned.last_year - planned.first_year + 1))) AS INTEGER) AS months_done,
  CAST(12 * (planned.last_year - planned.first_year + 1) AS INTEGER) AS months
FROM planned
CROSS JOIN setting
JOIN goal ON goal.goal = planned.goal
LEFT JOIN counted ON counted.goal = planned.goal
ORDER BY goal.goal_no;
