-- Staff of the group of a filter, and the fewest people that its numbers tell of: its own, or the
-- smaller groups of a line along one attribute, which a subtraction would give away.
-- 0 for everybody. A 課 is also held against the lines of its 部. One row per 年度.
CREATE OR REPLACE MACRO training_size(in_division, in_section, in_position, in_employment) AS TABLE
WITH line AS (
  SELECT fiscal_year, file, along, level.by_section, value, CAST(sum(people) AS INTEGER) AS people
  FROM training_staff
  CROSS JOIN (VALUES (0), (1)) AS level(by_section)
  WHERE value IS NOT NULL
    AND (along IN ('all', 'division') OR in_division IN ('', division))
    AND (along IN ('all', 'division', 'section') OR by_section = 0 OR in_section IN ('', section))
    AND (along = 'position' OR in_position IN ('', "position"))
    AND (along = 'employment_type' OR in_employment IN ('', employment_type))
  GROUP BY fiscal_year, file, along, level.by_section, value
),
ranked AS (
  SELECT
    fiscal_year, file, along, value, people,
    sum(people) OVER (
      PARTITION BY fiscal_year, file, along, by_section ORDER BY people, value
      ROWS UNBOUNDED PRECEDING
    ) - people AS smaller
  FROM line
  WHERE people > 0
),
own AS (
  SELECT
    fiscal_year, file,
    min(people) AS people,
    min(CASE WHEN along = 'all' THEN 0 ELSE least(people, nullif(smaller, 0)) END) AS fewest,
    max(file) OVER (PARTITION BY fiscal_year) AS last_file
  FROM ranked
  WHERE CASE along
    WHEN 'all' THEN in_division = '' AND in_section = '' AND in_position = '' AND in_employment = ''
    WHEN 'division' THEN in_division = value
    WHEN 'section' THEN in_section = value
    WHEN 'position' THEN in_position = value
    ELSE in_employment = value END
  GROUP BY fiscal_year, file
)
SELECT
  fiscal_year,
  CAST(max(CASE WHEN file >= 0 THEN people END) AS INTEGER) AS headcount,
  CAST(min(CASE WHEN file >= 0 OR last_file < 0 THEN fewest END) AS INTEGER) AS fewest
FROM own
GROUP BY fiscal_year;
