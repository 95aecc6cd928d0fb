-- What was measured of courses.

-- At which level a course of a year was measured: reaction, learning, behaviour, 1 where it was.
-- One row per 年度 × course that was.
CREATE OR REPLACE VIEW measured_course AS
SELECT
  fiscal_year, course,
  max(CASE WHEN measure LIKE 'reaction %' THEN 1 ELSE 0 END) AS reaction,
  max(CASE WHEN measure = 'pair' THEN 1 ELSE 0 END) AS prepost,
  max(CASE WHEN measure IN ('follow_up', 'applied') THEN 1 ELSE 0 END) AS follow_up
FROM evaluation_size
WHERE "position" = ''
GROUP BY fiscal_year, course;
