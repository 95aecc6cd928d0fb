-- What each course came to, of all or of the group asked for.
-- One row per 年度 × course held; 0 where nobody of the group came.
-- Only person records tell of courses. A session is a day on which the course has attendances.
-- METHODS §13.
WITH held AS (
  SELECT
    fiscal_year, category_code, category, course_code, course,
    CASE WHEN count(DISTINCT organiser) = 1 THEN min(organiser) END AS organiser
  FROM participation_in($organiser, $course, $category, '', '', '', '')
  GROUP BY fiscal_year, category_code, category, course_code, course
),
scoped AS (
  SELECT
    fiscal_year, category_code, course_code,
    count(*) AS attendances,
    CASE WHEN count(person) = count(*) THEN count(DISTINCT person) END AS attendees,
    sum(is_completed) AS completed,
    count(DISTINCT CASE WHEN year_no = 1 THEN date END) AS sessions,
    sum(hours) AS hours,
    CASE WHEN count(days) = count(*) THEN sum(days) END AS person_days
  FROM participation_in(
    $organiser, $course, $category, $division, $section, $position, $employment_type
  )
  GROUP BY fiscal_year, category_code, course_code
)
SELECT
  held.fiscal_year, held.course, held.category, held.organiser,
  CAST(coalesce(scoped.attendances, 0) AS INTEGER) AS attendances,
  CAST(CASE WHEN scoped.fiscal_year IS NULL THEN 0 ELSE scoped.attendees END AS INTEGER)
    AS attendees,
  CAST(coalesce(scoped.completed, 0) AS INTEGER) AS completed,
  CAST(nullif(scoped.sessions, 0) AS INTEGER) AS sessions,
  CAST(scoped.hours AS DOUBLE) AS hours,
  CAST(CASE WHEN scoped.fiscal_year IS NULL THEN 0 ELSE scoped.person_days END AS DOUBLE)
    AS person_days,
  CAST(coalesce(size.fewest, 0) AS INTEGER) AS fewest
FROM held
LEFT JOIN scoped
  ON scoped.fiscal_year = held.fiscal_year AND scoped.category_code = held.category_code
  AND scoped.course_code = held.course_code
LEFT JOIN training_size($division, $section, $position, $employment_type) AS size
  ON size.fiscal_year = held.fiscal_year
ORDER BY held.fiscal_year, held.category_code, held.course_code;
