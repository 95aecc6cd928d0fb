-- How many of the staff took training at least once, of all courses or of those asked for.
-- One row per 年度 × attribute × value, the whole city first; 0 where nobody of a group came.
-- 受講率 is null where more people came than the 職員数 knows (leavers; wrong base). fewest: the group
-- itself, the smaller ones of its line together, and those of its 部 (METHODS §12, §13).
WITH taken AS (
  SELECT
    fiscal_year, attribute, division, value,
    count(*) AS of_all,
    count(CASE WHEN is_asked THEN 1 END) AS attendances,
    CASE WHEN count(CASE WHEN is_asked AND person IS NULL THEN 1 END) = 0
      THEN count(DISTINCT CASE WHEN is_asked THEN person END) END AS attendees
  FROM (
    SELECT
      fiscal_year, attribute, division, value, person,
      $organiser IN ('', organiser) AND $course IN ('', course)
        AND $category IN ('', category) AS is_asked
    FROM participation_attribute
  ) AS asked
  GROUP BY fiscal_year, attribute, division, value
),
grouped AS (
  SELECT
    coalesce(taken.fiscal_year, known.fiscal_year) AS fiscal_year,
    coalesce(taken.attribute, known.attribute) AS attribute,
    coalesce(taken.division, known.division) AS division,
    coalesce(taken.value, known.value) AS value,
    CASE WHEN taken.fiscal_year IS NULL THEN 0 ELSE taken.attendees END AS attendees,
    coalesce(taken.attendances, 0) AS attendances,
    known.people AS headcount, coalesce(known.people, taken.of_all) AS base
  FROM taken
  FULL JOIN training_group AS known
    ON known.fiscal_year = taken.fiscal_year AND known.attribute = taken.attribute
    AND known.division = taken.division AND known.value = taken.value
),
ranked AS (
  SELECT
    fiscal_year, attribute, division, value, attendees, attendances, headcount, base,
    sum(base) OVER (
      PARTITION BY fiscal_year, attribute, division ORDER BY base, value ROWS UNBOUNDED PRECEDING
    ) - base AS smaller
  FROM grouped
)
SELECT
  own.fiscal_year, own.attribute, own.value, own.division,
  CAST(own.attendees AS INTEGER) AS attendees, own.headcount,
  CASE WHEN own.attendees <= own.headcount
    THEN own.attendees / nullif(own.headcount, 0) END AS rate,
  CAST(own.attendances AS INTEGER) AS attendances,
  own.attendances / nullif(own.headcount, 0) AS per_staff, CAST(own.base AS INTEGER) AS base,
  CAST(least(own.base, nullif(own.smaller, 0), parent.base, nullif(parent.smaller, 0)) AS INTEGER)
    AS fewest
FROM ranked AS own
LEFT JOIN ranked AS parent
  ON own.attribute = 'section' AND parent.attribute = 'division'
  AND parent.value = own.division AND parent.fiscal_year = own.fiscal_year
JOIN attribute_value AS place ON place.attribute = own.attribute
  AND place.value = own.value AND place.division = own.division
ORDER BY own.fiscal_year, own.attribute <> 'all', own.attribute, place.code;
