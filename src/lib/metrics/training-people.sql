-- How many different people took training in a year, of all or of the group asked for.
-- One row per 年度 with records. 受講率 is null where more people came than the 職員数 knows.
-- METHODS §13.
WITH held AS (
  SELECT DISTINCT fiscal_year FROM participation
),
scoped AS (
  SELECT
    fiscal_year,
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
  GROUP BY fiscal_year
),
told AS (
  SELECT
    held.fiscal_year,
    coalesce(scoped.courses, 0) AS courses, coalesce(scoped.attendances, 0) AS attendances,
    CASE WHEN scoped.fiscal_year IS NULL THEN 0 ELSE scoped.attendees END AS attendees,
    CASE WHEN scoped.fiscal_year IS NULL THEN 0 ELSE scoped.person_days END AS person_days,
    coalesce(scoped.days_unknown, 0) AS days_unknown,
    scoped.hours, coalesce(scoped.hours_unknown, 0) AS hours_unknown,
    size.headcount, coalesce(size.fewest, 0) AS fewest
  FROM held
  LEFT JOIN scoped ON scoped.fiscal_year = held.fiscal_year
  LEFT JOIN training_size($division, $section, $position, $employment_type) AS size
    ON size.fiscal_year = held.fiscal_year
)
SELECT
  fiscal_year,
  CAST(courses AS INTEGER) AS courses, CAST(attendances AS INTEGER) AS attendances,
  CAST(attendees AS INTEGER) AS attendees, headcount,
  CASE WHEN attendees <= headcount THEN attendees / nullif(headcount, 0) END AS rate,
  attendances / nullif(attendees, 0) AS per_attendee,
  attendances / nullif(headcount, 0) AS per_staff,
  CAST(person_days AS DOUBLE) AS person_days, CAST(days_unknown AS INTEGER) AS days_unknown,
  CAST(hours AS DOUBLE) AS hours, CAST(hours_unknown AS INTEGER) AS hours_unknown,
  CAST(fewest AS INTEGER) AS fewest
FROM told
ORDER BY fiscal_year;
