-- Records that do not count, and those that count with something unknown.
-- One row per 年度 × reason that occurs: applied, absent, cancelled, repeats (same person, course and
-- day) are left out; no_person and unknown_person (not in the 職員名簿 that is loaded) are counted.
-- METHODS §13.
WITH found AS (
  SELECT fiscal_year, status AS reason, 1 AS is_left_out, count(*) AS records
  FROM attendance
  WHERE status IN ('applied', 'absent', 'cancelled')
  GROUP BY fiscal_year, status
  UNION ALL
  SELECT fiscal_year, 'repeats', 1, count(*)
  FROM taken_attendance
  WHERE fiscal_year = own_year
    AND attendance_no NOT IN (SELECT attendance_no FROM counted_attendance WHERE year_no = 1)
  GROUP BY fiscal_year
  UNION ALL
  SELECT fiscal_year, 'no_person', 0, count(*)
  FROM counted_attendance
  WHERE year_no = 1 AND person IS NULL
  GROUP BY fiscal_year
  UNION ALL
  SELECT fiscal_year, 'unknown_person', 0, count(*)
  FROM counted_attendance
  WHERE year_no = 1 AND person NOT IN (SELECT person FROM roster_person)
    AND EXISTS (SELECT person FROM roster_person)
  GROUP BY fiscal_year
)
SELECT
  fiscal_year, reason, CAST(is_left_out AS INTEGER) AS is_left_out,
  CAST(records AS INTEGER) AS records
FROM found
ORDER BY fiscal_year, is_left_out DESC, reason;
