-- Where each goal stands at the 基準日, with its months so far, from which its outlook is computed.
-- One row per goal. Months count whole: the 基準日's month is over. The 年度 under way is held against
-- the same months of the one before, where every month of them is known. METHODS §14.
WITH counted AS (
  SELECT
    goal_count.goal,
    sum(goal_count.done) AS done,
    sum(goal_count.attendances) AS attendances,
    sum(goal_count.new_people) AS people,
    sum(goal_count.new_people * roster_person.is_in_post) AS in_post
  FROM goal_count
  JOIN goal_plan AS planned ON planned.goal = goal_count.goal
  LEFT JOIN roster_person ON roster_person.person = goal_count.person
  WHERE goal_count.fiscal_year BETWEEN planned.first_year AND planned.last_year
  GROUP BY goal_count.goal
),
series AS (
  SELECT goal, string_agg(CAST(actual AS TEXT), '|' ORDER BY month) AS monthly
  FROM goal_month
  GROUP BY goal
),
to_date AS (
  SELECT goal, fiscal_year, CASE WHEN count(actual) = count(*) THEN sum(actual) END AS actual
  FROM goal_month
  WHERE year_month <= (SELECT months FROM today)
  GROUP BY goal, fiscal_year
)
SELECT
  planned.goal, goal.unit, goal.step, goal.counts, goal.base,
  strftime(today.as_of, '%Y-%m-%d') AS as_of,
  planned.first_year, planned.last_year, planned.target, planned.planned_to_date,
  CAST(planned.staff AS INTEGER) AS staff, planned.different_people,
  coalesce(counted.done, 0) AS done, coalesce(counted.attendances, 0) AS done_attendances,
  counted.people AS done_people, counted.in_post,
  CAST(least(12 * (planned.last_year - planned.first_year + 1), greatest(0,
    datediff('month', make_date(planned.first_year, 4, 1), today.as_of) + 1)) AS INTEGER)
    AS months_done,
  CAST(12 * (planned.last_year - planned.first_year + 1) AS INTEGER) AS months,
  series.monthly, today.months AS months_this_year,
  this.actual AS this_year, before.actual AS same_months_before
FROM goal_plan AS planned
CROSS JOIN today
JOIN goal ON goal.goal = planned.goal
LEFT JOIN counted ON counted.goal = planned.goal
LEFT JOIN series ON series.goal = planned.goal
LEFT JOIN to_date AS this
  ON this.goal = planned.goal AND this.fiscal_year = today.fiscal_year
LEFT JOIN to_date AS before
  ON before.goal = planned.goal AND before.fiscal_year = today.fiscal_year - 1
ORDER BY goal.goal_no;
