-- What counted-attendance.sql counts, and what it fills gaps with.

-- 受講 that were taken (not 申込, 欠席 or 取消), in every 年度 that a stay reaches by the 基準日.
-- One row per record × 年度.
CREATE OR REPLACE VIEW taken_attendance AS
WITH taken AS (
  SELECT
    attendance_no, fiscal_year AS own_year, course, category, organiser, person, date, end_date,
    division, section, "position", employment_type, hours, days, status,
    greatest(fiscal_year, least(
      coalesce(year(end_date) - CASE WHEN month(end_date) < 4 THEN 1 ELSE 0 END, fiscal_year),
      coalesce(setting.last_year, 9999)
    )) AS end_year
  FROM attendance
  CROSS JOIN setting
  WHERE status IN ('attended', 'completed', 'late', 'left_early')
)
SELECT
  attendance_no, CAST(unnest(range(own_year, end_year + 1)) AS INTEGER) AS fiscal_year,
  own_year, end_year, course, category, organiser, person, date, end_date,
  division, section, "position", employment_type, hours, days, status
FROM taken;

-- 日数 of a course where the 研修計画 tells one. One row per 年度 × course.
CREATE OR REPLACE VIEW planned_day AS
SELECT fiscal_year, course, max(days) AS days
FROM plan_course
GROUP BY fiscal_year, course
HAVING count(DISTINCT days) = 1;
