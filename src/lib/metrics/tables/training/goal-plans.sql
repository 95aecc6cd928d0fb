-- What goals want.

-- The plan of a goal as a whole: its years, its target, what of it the 基準日 wants (targets spread
-- evenly over a year's months), and of how many staff: its 母数, else all of the latest 年度 known.
-- different_people: expected where each year's are drawn at random, N(1 − Π(1 − nᵢ/N)).
CREATE OR REPLACE VIEW goal_plan AS
WITH latest AS (
  SELECT arg_max(staff.people, staff.fiscal_year) AS people
  FROM staff
  CROSS JOIN today
  WHERE staff.attribute = 'all' AND staff.fiscal_year <= today.fiscal_year AND staff.people > 0
),
based AS (
  SELECT goal.goal, coalesce(goal.base, latest.people) AS staff
  FROM goal
  CROSS JOIN latest
)
SELECT
  target.goal,
  min(target.fiscal_year) AS first_year,
  max(target.fiscal_year) AS last_year,
  sum(target.target) AS target,
  sum(target.target * greatest(0, least(12,
    datediff('month', make_date(target.fiscal_year, 4, 1), today.as_of) + 1)) / 12)
    AS planned_to_date,
  any_value(based.staff) AS staff,
  any_value(based.staff) * (1 - product(greatest(0, 1 - target.target / nullif(based.staff, 0))))
    AS different_people
FROM goal_target AS target
CROSS JOIN today
JOIN based ON based.goal = target.goal
GROUP BY target.goal;
