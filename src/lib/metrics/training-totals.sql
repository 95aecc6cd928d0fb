-- How many courses were held and how many people came, by category; all or the group asked for.
-- One row per 年度 × 区分 held in it, in the city's own order; 0 where nobody of the group came.
-- From person records where the 年度 has any, else from the published totals, which know no people.
-- METHODS §13; 研修実績 of 職員研修基本計画.
WITH held AS (
  SELECT DISTINCT fiscal_year, category_code, category
  FROM participation_in($organiser, $course, $category, '', '', '', '')
),
scoped AS (
  SELECT
    fiscal_year, category_code,
    count(DISTINCT course_code) AS courses,
    count(*) AS attendances,
    CASE WHEN count(person) = count(*) THEN count(DISTINCT person) END AS attendees,
    CASE WHEN count(days) = count(*) THEN sum(days) END AS person_days,
    count(*) - count(days) AS days_unknown,
    sum(hours) AS hours,
    count(*) - count(hours) AS hours_unknown
  FROM participation_in(
    $organiser, $course, $category, $division, $section, $position, $employment_type
  )
  GROUP BY fiscal_year, category_code
),
told AS (
  SELECT
    held.fiscal_year, held.category_code, held.category,
    coalesce(scoped.courses, 0) AS courses, coalesce(scoped.attendances, 0) AS attendances,
    CASE WHEN scoped.fiscal_year IS NULL THEN 0 ELSE scoped.attendees END AS attendees,
    CASE WHEN scoped.fiscal_year IS NULL THEN 0 ELSE scoped.person_days END AS person_days,
    coalesce(scoped.days_unknown, 0) AS days_unknown,
    scoped.hours, coalesce(scoped.hours_unknown, 0) AS hours_unknown,
    coalesce(size.fewest, 0) AS fewest, 'records' AS source
  FROM held
  LEFT JOIN scoped
    ON scoped.fiscal_year = held.fiscal_year AND scoped.category_code = held.category_code
  LEFT JOIN training_size($division, $section, $position, $employment_type) AS size
    ON size.fiscal_year = held.fiscal_year
  UNION ALL
  SELECT
    fiscal_year, category_code, category, courses, attendances, NULL, NULL, attendances, NULL,
    attendances, 0, 'totals'
  FROM published_total
  WHERE fiscal_year NOT IN (SELECT fiscal_year FROM participation)
    AND $category IN ('', category)
    AND concat($organiser, $course, $division, $section, $position, $employment_type) = ''
)
SELECT
  fiscal_year, category,
  CAST(courses AS INTEGER) AS courses, CAST(attendances AS INTEGER) AS attendances,
  CAST(attendees AS INTEGER) AS attendees,
  CAST(person_days AS DOUBLE) AS person_days, CAST(days_unknown AS INTEGER) AS days_unknown,
  CAST(hours AS DOUBLE) AS hours, CAST(hours_unknown AS INTEGER) AS hours_unknown,
  CAST(fewest AS INTEGER) AS fewest, source
FROM told
ORDER BY fiscal_year, category_code;
