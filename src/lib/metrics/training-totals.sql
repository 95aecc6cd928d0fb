-- How many courses were held and how many people came, by category.
-- One row per 年度 × 区分, in the city's own order of 区分.
-- From person records where the 年度 has any, else from the published totals, which know no people.
-- METHODS §13; 研修実績 of 職員研修基本計画.
WITH recorded AS (
  SELECT
    fiscal_year,
    category,
    count(DISTINCT course) AS courses,
    count(*) AS attendances,
    CASE WHEN count(person) = count(*) THEN count(DISTINCT person) END AS attendees,
    'records' AS source
  FROM counted_attendance
  GROUP BY fiscal_year, category
),
published AS (
  SELECT fiscal_year, category, courses, attendances, NULL AS attendees, 'totals' AS source
  FROM attendance_total
  WHERE fiscal_year NOT IN (SELECT fiscal_year FROM recorded)
),
told AS (
  SELECT fiscal_year, category, courses, attendances, attendees, source FROM recorded
  UNION ALL
  SELECT fiscal_year, category, courses, attendances, attendees, source FROM published
)
SELECT
  told.fiscal_year,
  attribute_value.value AS category,
  CAST(told.courses AS INTEGER) AS courses,
  CAST(told.attendances AS INTEGER) AS attendances,
  CAST(told.attendees AS INTEGER) AS attendees,
  told.source
FROM told
JOIN attribute_value
  ON attribute_value.attribute = 'category' AND attribute_value.code = told.category
ORDER BY told.fiscal_year, told.category;
