-- Whom training is held against: the staff, and the tables a city has published.

-- People by everything that tells them apart, once under each of it: the 職員数 of each file, and
-- as file -1 those who took training. One row per 年度 × file × people × attribute (along).
CREATE OR REPLACE TABLE training_staff AS
WITH told AS (
  SELECT fiscal_year, file, division, section, "position", employment_type, people FROM headcount
  UNION ALL
  SELECT
    fiscal_year, -1, division, section, "position", employment_type,
    count(DISTINCT coalesce(person, -attendance_no))
  FROM participation
  GROUP BY fiscal_year, division, section, "position", employment_type
)
SELECT
  fiscal_year, file, division, section, "position", employment_type, people, attribute.along,
  CASE attribute.along
    WHEN 'division' THEN division WHEN 'section' THEN section
    WHEN 'position' THEN "position" WHEN 'employment_type' THEN employment_type ELSE '' END AS value
FROM told
CROSS JOIN (
  VALUES ('all'), ('division'), ('section'), ('position'), ('employment_type')
) AS attribute(along);

-- The staff of every group in the years that have records. One row per 年度 × attribute × value.
CREATE OR REPLACE VIEW training_group AS
SELECT fiscal_year, attribute, division, value, people
FROM staff
WHERE people > 0
  AND attribute IN ('all', 'division', 'section', 'position', 'employment_type')
  AND fiscal_year IN (SELECT fiscal_year FROM counted_attendance);

-- Published 科目数 and 受講者数. One row per 年度 × 区分.
CREATE OR REPLACE VIEW published_total AS
SELECT
  t.fiscal_year, t.category AS category_code, category.value AS category,
  CASE WHEN count(t.courses) = count(*) THEN sum(t.courses) END AS courses,
  sum(t.attendances) AS attendances
FROM attendance_total AS t
JOIN attribute_value AS category
  ON category.attribute = 'category' AND category.code = t.category
GROUP BY t.fiscal_year, t.category, category.value;
