-- Sheets returned and people asked in one group, with the groups of the staff in which nobody
-- answered, where the round knows the attribute. No crossed groups.
-- One row per 年度 × attribute × value.
CREATE OR REPLACE VIEW response_group AS
WITH answered AS (
  SELECT fiscal_year, attribute, value, division, code, returned, population AS headcount
  FROM item_statistic
  WHERE item = 0 AND NOT is_crossed
),
known AS (
  SELECT DISTINCT fiscal_year, attribute FROM answered WHERE value <> '未回答'
)
SELECT fiscal_year, attribute, value, division, code, returned, headcount FROM answered
UNION ALL
SELECT
  population.fiscal_year, population.attribute, population.value, population.division,
  attribute_value.code, 0, population.people
FROM population
JOIN known
  ON known.fiscal_year = population.fiscal_year AND known.attribute = population.attribute
JOIN attribute_value
  ON attribute_value.attribute = population.attribute
  AND attribute_value.value = population.value
  AND attribute_value.division = population.division
ANTI JOIN answered
  ON answered.fiscal_year = population.fiscal_year
  AND answered.attribute = population.attribute
  AND answered.code = attribute_value.code
WHERE population.people > 0;
