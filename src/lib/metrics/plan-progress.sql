-- How each course of a plan stands against the plan at the 基準日.
-- One row per 年度 × plan × line; a course on several lines has several rows.
-- People of the records under the course's own name or under those that were confirmed as it.
-- Course lists of 職員研修計画 and 職員研修方針, 欠席届 and 報告書 of 研修の受講について.
WITH matched AS (
  SELECT m.plan_no, string_agg(course.value, '|' ORDER BY course.value) AS courses
  FROM plan_match AS m
  JOIN attribute_value AS course ON course.attribute = 'course' AND course.code = m.course
  GROUP BY m.plan_no
),
based AS (
  SELECT
    plan_no,
    nullif(CASE
      WHEN selection LIKE '%指定%' OR selection LIKE '%指名%' THEN eligible ELSE capacity
    END, 0) AS base
  FROM plan_course
)
SELECT
  p.fiscal_year, p.plan, p.plan_no, course.value AS course, l.line,
  nullif(category.value, '未回答') AS category, nullif(organiser.value, '未回答') AS organiser,
  p.audience, p.audience_position, p.selection, p.schedule, p.schedule_kind,
  CAST(s.start_date AS VARCHAR) AS start_date, CAST(s.end_date AS VARCHAR) AS end_date,
  CAST(s.earlier_start AS VARCHAR) AS worded_start, CAST(s.earlier_end AS VARCHAR) AS worded_end,
  s.state, s.planned,
  CASE
    WHEN s.state IN ('held', 'running') THEN 1 WHEN s.planned = 1 THEN 0
  END AS held,
  p.capacity, p.eligible, b.base,
  coalesce(c.applied, 0) AS applied, coalesce(c.attended, 0) AS attended,
  coalesce(c.attendances, 0) AS attendances, coalesce(c.completed, 0) AS completed,
  coalesce(c.absent, 0) AS absent, c.absence_notices, c.reports,
  CASE WHEN s.state IN ('held', 'running') THEN c.attended / b.base END AS rate,
  CAST(c.first_date AS VARCHAR) AS first_day, CAST(c.last_date AS VARCHAR) AS last_day,
  p.days, p.deadline, p.years, p.venue, p.aim, p.capability, p.remark, matched.courses AS matched
FROM plan_course AS p
JOIN plan_line AS l ON l.plan_no = p.plan_no
JOIN plan_standing AS s ON s.plan_no = p.plan_no
JOIN based AS b ON b.plan_no = p.plan_no
JOIN attribute_value AS course ON course.attribute = 'course' AND course.code = p.course
LEFT JOIN attribute_value AS category
  ON category.attribute = 'category' AND category.code = p.category
LEFT JOIN attribute_value AS organiser
  ON organiser.attribute = 'organiser' AND organiser.code = p.organiser
LEFT JOIN plan_count AS c ON c.plan_no = p.plan_no
LEFT JOIN matched ON matched.plan_no = p.plan_no
ORDER BY p.fiscal_year, p.plan NULLS FIRST, p.plan_no;
