-- Which abilities the courses of a plan build in which positions, and where a needed one has none.
-- One row per 年度 × plan × position × ability that a course builds or that the position needs.
-- A course counts once for today or for the future; a position is null where the plan names none.
-- 【target】《future》 of 職員研修計画; required abilities by 職位 of 人材育成基本方針.
WITH taken AS (
  SELECT fiscal_year, course, count(*) AS attendances
  FROM counted_attendance
  GROUP BY fiscal_year, course
),
built AS (
  SELECT
    plan_course.fiscal_year, plan_course.plan,
    marked.position, marked.position_no, marked.capability, marked.capability_no,
    CASE WHEN marked.mark = 'target' THEN 1 ELSE 0 END AS courses,
    CASE WHEN marked.mark = 'future' THEN 1 ELSE 0 END AS future,
    0 AS required,
    CASE WHEN marked.mark = 'target' THEN taken.attendances END AS attendances
  FROM plan_capability AS marked
  JOIN plan_course ON plan_course.plan_no = marked.plan_no
  LEFT JOIN taken
    ON taken.fiscal_year = plan_course.fiscal_year AND taken.course = plan_course.course
),
needed AS (
  SELECT
    years.fiscal_year, years.plan,
    needs.position, needs.position_no, needs.capability, needs.capability_no,
    0 AS courses, 0 AS future, 1 AS required, NULL AS attendances
  FROM required_ability AS needs
  JOIN (SELECT DISTINCT fiscal_year, plan FROM plan_course) AS years
    ON coalesce(years.plan, '') = coalesce(needs.plan, '')
),
told AS (
  SELECT
    fiscal_year, plan, position, position_no, capability, capability_no,
    courses, future, required, attendances
  FROM built
  UNION ALL
  SELECT
    fiscal_year, plan, position, position_no, capability, capability_no,
    courses, future, required, attendances
  FROM needed
)
SELECT
  fiscal_year,
  plan,
  position,
  capability,
  CAST(sum(courses) AS INTEGER) AS courses,
  CAST(sum(future) AS INTEGER) AS future,
  CAST(max(required) AS INTEGER) AS required,
  CAST(sum(attendances) AS INTEGER) AS attendances,
  CASE WHEN max(required) = 1 AND sum(courses) + sum(future) = 0 THEN 1 ELSE 0 END AS gap
FROM told
GROUP BY fiscal_year, plan, position, position_no, capability, capability_no
ORDER BY fiscal_year, plan NULLS FIRST, capability_no, position_no NULLS LAST;
