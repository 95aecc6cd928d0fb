-- 受講 that count: taken, and once per person, course and date in a 年度 (METHODS §13). A row without
-- a 職員番号 cannot be told from a repeat and stays. One row per attendance × 年度; year_no 1 is the
-- record's own. Who names no 部 or 職位 has those of the 職員名簿 (32000 is 未回答). Hours and days of
-- a stay over several 年度 are of no one of them.
CREATE OR REPLACE TABLE counted_attendance AS
WITH numbered AS (
  SELECT
    attendance_no, fiscal_year, own_year, end_year, course, category, organiser, person, date,
    end_date, division, section, "position", employment_type, hours, days, status,
    row_number() OVER (
      PARTITION BY fiscal_year, person, course, date ORDER BY attendance_no
    ) AS occurrence
  FROM taken_attendance
),
counted AS (
  SELECT
    attendance_no, fiscal_year, own_year, end_year, course, category, organiser, person, date,
    end_date, division, section, "position", employment_type, hours, days, status,
    count(*) OVER (PARTITION BY fiscal_year, person, course) AS rows_of_course
  FROM numbered
  WHERE person IS NULL OR occurrence = 1
)
SELECT
  c.attendance_no, c.fiscal_year,
  CAST(c.fiscal_year - c.own_year + 1 AS INTEGER) AS year_no,
  c.course, c.category, c.organiser, c.person, c.date,
  coalesce(nullif(c.division, 32000), post.division, c.division) AS division,
  CASE
    WHEN c.section IS NOT NULL THEN c.section
    WHEN c.division IN (32000, post.division) THEN post.section
  END AS section,
  coalesce(nullif(c."position", 32000), post."position", c."position") AS "position",
  coalesce(nullif(c.employment_type, 32000), post.employment_type, c.employment_type)
    AS employment_type,
  CASE WHEN c.end_year = c.own_year THEN c.hours END AS hours,
  CASE
    WHEN c.end_year > c.own_year THEN NULL
    WHEN c.days IS NOT NULL THEN c.days
    WHEN c.person IS NOT NULL AND c.rows_of_course = 1 AND planned_day.days IS NOT NULL
      THEN planned_day.days
    WHEN c.person IS NULL AND planned_day.days <> 1 THEN NULL
    WHEN c.end_date > c.date THEN NULL
    WHEN c.date IS NOT NULL THEN 1.0
  END AS days,
  CASE WHEN c.status = 'completed' THEN 1 ELSE 0 END AS is_completed
FROM counted AS c
LEFT JOIN roster_person AS post ON post.person = c.person
LEFT JOIN planned_day
  ON planned_day.fiscal_year = c.fiscal_year AND planned_day.course = c.course;
