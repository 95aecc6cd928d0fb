-- 受講 that count: taken (not 申込, 欠席 or 取消), and once per person, course and date (METHODS §13).
-- One row per attendance. A row without a 職員番号 cannot be told from a repeat and stays.
CREATE OR REPLACE TABLE counted_attendance AS
WITH taken AS (
  SELECT
    attendance_no, fiscal_year, course, category, organiser, person, date,
    division, section, "position", employment_type, hours,
    row_number() OVER (
      PARTITION BY fiscal_year, person, course, date ORDER BY attendance_no
    ) AS occurrence
  FROM attendance
  WHERE status IN ('attended', 'completed', 'late', 'left_early')
)
SELECT
  attendance_no, fiscal_year, course, category, organiser, person, date,
  division, section, "position", employment_type, hours
FROM taken
WHERE person IS NULL OR occurrence = 1;
