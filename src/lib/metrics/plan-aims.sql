-- Which courses of a plan serve which aim or policy.
-- One row per 年度 × plan × aim that a course names; a course of several aims counts in each.
-- A course on several lines of the plan counts once; courses without an aim are left out.
-- The four 〜アップ aims of 職員研修方針, the five policies of 職員研修基本計画.
WITH served AS (
  SELECT
    plan_course.fiscal_year, plan_course.plan, plan_aim.aim, plan_aim.aim_no, plan_course.course,
    min(plan_course.plan_no) AS first_line
  FROM plan_aim
  JOIN plan_course ON plan_course.plan_no = plan_aim.plan_no
  GROUP BY
    plan_course.fiscal_year, plan_course.plan, plan_aim.aim, plan_aim.aim_no, plan_course.course
),
taken AS (
  SELECT
    p.fiscal_year, coalesce(p.plan, '') AS plan, p.course,
    count(DISTINCT a.attendance_no) AS attendances
  FROM plan_course AS p
  JOIN plan_match AS m ON m.plan_no = p.plan_no
  JOIN counted_attendance AS a ON a.course = m.course AND a.fiscal_year = p.fiscal_year
  GROUP BY p.fiscal_year, coalesce(p.plan, ''), p.course
)
SELECT
  served.fiscal_year,
  served.plan,
  served.aim,
  CAST(count(*) AS INTEGER) AS courses,
  CAST(sum(taken.attendances) AS INTEGER) AS attendances,
  string_agg(course.value, '|' ORDER BY served.first_line) AS names
FROM served
JOIN attribute_value AS course ON course.attribute = 'course' AND course.code = served.course
LEFT JOIN taken
  ON taken.fiscal_year = served.fiscal_year
  AND taken.plan = coalesce(served.plan, '') AND taken.course = served.course
GROUP BY served.fiscal_year, served.plan, served.aim, served.aim_no
ORDER BY served.fiscal_year, served.plan NULLS FIRST, served.aim_no;
