-- What the records of persons come to, beside what the city has published for the same year.
-- One row per 年度 × 区分 of the years that have both; null where one side knows no such 区分.
-- METHODS §13; 研修実績 of 職員研修基本計画.
WITH recorded AS (
  SELECT
    fiscal_year, category_code, category,
    count(DISTINCT course_code) AS courses, count(*) AS attendances
  FROM participation
  WHERE fiscal_year IN (SELECT fiscal_year FROM published_total)
  GROUP BY fiscal_year, category_code, category
),
published AS (
  SELECT fiscal_year, category_code, category, courses, attendances
  FROM published_total
  WHERE fiscal_year IN (SELECT fiscal_year FROM participation)
),
told AS (
  SELECT
    coalesce(recorded.fiscal_year, published.fiscal_year) AS fiscal_year,
    coalesce(recorded.category_code, published.category_code) AS category_code,
    coalesce(recorded.category, published.category) AS category,
    recorded.courses AS recorded_courses, recorded.attendances AS recorded_attendances,
    published.courses AS published_courses, published.attendances AS published_attendances
  FROM recorded
  FULL JOIN published
    ON published.fiscal_year = recorded.fiscal_year
    AND published.category_code = recorded.category_code
)
SELECT
  fiscal_year, category,
  CAST(recorded_courses AS INTEGER) AS recorded_courses,
  CAST(recorded_attendances AS INTEGER) AS recorded_attendances,
  CAST(published_courses AS INTEGER) AS published_courses,
  CAST(published_attendances AS INTEGER) AS published_attendances,
  CAST(coalesce(recorded_attendances, 0) - coalesce(published_attendances, 0) AS INTEGER)
    AS difference
FROM told
ORDER BY fiscal_year, category_code;
