-- The courses of a year, whoever tells of them.

-- Courses that were held, planned or evaluated.
-- One row per 年度 × course. 主催 as most attendances have it, else as planned; '' where neither has.
CREATE OR REPLACE VIEW course_of_year AS
WITH named AS (
  SELECT fiscal_year, course, organiser, 1 AS source FROM counted_attendance
  UNION ALL
  SELECT fiscal_year, course, organiser, 2 FROM plan_course
  UNION ALL
  SELECT fiscal_year, course, NULL, 3 FROM evaluation
),
counted AS (
  SELECT fiscal_year, course, nullif(organiser, 32000) AS organiser, source, count(*) AS times
  FROM named
  GROUP BY fiscal_year, course, nullif(organiser, 32000), source
),
chosen AS (
  SELECT
    fiscal_year, course, min(source) = 1 AS is_held,
    first(organiser ORDER BY source, times DESC, organiser)
      FILTER (WHERE organiser IS NOT NULL) AS organiser
  FROM counted
  GROUP BY fiscal_year, course
)
SELECT
  chosen.fiscal_year, chosen.course, name.value AS name, chosen.is_held,
  coalesce(organiser.value, '') AS organiser
FROM chosen
JOIN attribute_value AS name ON name.attribute = 'course' AND name.code = chosen.course
LEFT JOIN attribute_value AS organiser
  ON organiser.attribute = 'organiser' AND organiser.code = chosen.organiser;
