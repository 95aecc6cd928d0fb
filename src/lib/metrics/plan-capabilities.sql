-- Which abilities the courses of a plan build in which positions, and where a needed one has none.
-- One row per 年度 × plan × position × ability that a course builds or that the position needs.
-- A course counts once for today or for the future; a position is null where the plan names none.
-- 【target】《future》 of 職員研修計画; required abilities by 職位 of 人材育成基本方針.
WITH built AS (
  SELECT
    plan_course.fiscal_year, plan_course.plan, plan_course.course,
    marked.position, marked.position_no, marked.capability, marked.capability_no,
    max(marked.mark) AS mark, -- target before future
    min(plan_course.plan_no) AS line
  FROM plan_capability AS marked
  JOIN plan_course ON plan_course.plan_no = marked.plan_no
  GROUP BY
    plan_course.fiscal_year, plan_course.plan, plan_course.course,
    marked.position, marked.position_no, marked.capability, marked.capability_no
),
taken AS (
  SELECT
    p.fiscal_year, coalesce(p.plan, '') AS plan, p.course,
    count(DISTINCT a.attendance_no) AS attendances
  FROM plan_course AS p
  JOIN plan_match AS m ON m.plan_no = p.plan_no
  JOIN counted_attendance AS a ON a.course = m.course AND a.fiscal_year = p.fiscal_year
  GROUP BY p.fiscal_year, coalesce(p.plan, ''), p.course
),
told AS (
  SELECT
    built.fiscal_year, built.plan, position, position_no, capability, capability_no, mark, line,
    CASE WHEN mark = 'future' THEN '《' || course.value || '》' ELSE course.value END AS name,
    CASE WHEN mark = 'target' THEN taken.attendances END AS attendances
  FROM built
  JOIN attribute_value AS course ON course.attribute = 'course' AND course.code = built.course
  LEFT JOIN taken
    ON taken.fiscal_year = built.fiscal_year
    AND taken.plan = coalesce(built.plan, '') AND taken.course = built.course
  UNION ALL
  SELECT
    years.fiscal_year, years.plan, position, position_no, capability, capability_no,
    'required', NULL, NULL, NULL
  FROM required_ability AS needed
  JOIN (SELECT DISTINCT fiscal_year, plan FROM plan_course) AS years
    ON coalesce(years.plan, '') = coalesce(needed.plan, '')
)
SELECT
  fiscal_year,
  plan,
  position,
  capability,
  CAST(sum(CASE WHEN mark = 'target' THEN 1 ELSE 0 END) AS INTEGER) AS courses,
  CAST(sum(CASE WHEN mark = 'future' THEN 1 ELSE 0 END) AS INTEGER) AS future,
  max(CASE WHEN mark = 'required' THEN 1 ELSE 0 END) AS required,
  CAST(sum(attendances) AS INTEGER) AS attendances,
  CASE WHEN max(mark) = 'required' AND min(mark) = 'required' THEN 1 ELSE 0 END AS gap,
  string_agg(name, '|' ORDER BY line) AS names
FROM told
GROUP BY fiscal_year, plan, position, position_no, capability, capability_no
ORDER BY fiscal_year, plan NULLS FIRST, capability_no, position_no NULLS LAST;
