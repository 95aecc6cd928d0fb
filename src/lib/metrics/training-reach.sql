-- How many of the staff took training at least once.
-- One row per 年度 × attribute × value, the whole city first.
-- 受講率 is null where more people came than the headcount knows (leavers; wrong base).
-- METHODS §13.
WITH taken AS (
  SELECT
    fiscal_year, attribute, code,
    count(*) AS attendances,
    CASE WHEN count(person) = count(*) THEN count(DISTINCT person) END AS attendees
  FROM attendance_attribute
  WHERE code IS NOT NULL
  GROUP BY fiscal_year, attribute, code
)
SELECT
  taken.fiscal_year,
  taken.attribute,
  attribute_value.value,
  attribute_value.division,
  CAST(taken.attendees AS INTEGER) AS attendees,
  staff.people AS headcount,
  CASE WHEN taken.attendees <= staff.people
    THEN taken.attendees / nullif(staff.people, 0) END AS rate,
  CAST(taken.attendances AS INTEGER) AS attendances,
  coalesce(staff.people, CAST(taken.attendances AS INTEGER)) AS base
FROM taken
JOIN attribute_value
  ON attribute_value.attribute = taken.attribute AND attribute_value.code = taken.code
LEFT JOIN staff
  ON staff.fiscal_year = taken.fiscal_year
  AND staff.attribute = taken.attribute
  AND staff.value = attribute_value.value
  AND staff.division = attribute_value.division
ORDER BY taken.fiscal_year, taken.attribute <> 'all', taken.attribute, taken.code;
