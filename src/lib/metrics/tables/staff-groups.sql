-- Staff and people asked, by group.

-- Staff in one group. One row per 年度 × attribute × value; where two files tell of the same group,
-- the larger sum counts, because a table by 部 and one by 職位 are the same people.
CREATE OR REPLACE VIEW staff AS
WITH told AS (
  SELECT fiscal_year, file, 'all' AS attribute, '' AS division, '' AS value, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'division', '', division, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'section', coalesce(division, ''), section, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'position', '', "position", people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'employment_type', '', employment_type, people FROM headcount
  UNION ALL
  SELECT fiscal_year, file, 'division_position', division, "position", people FROM headcount
),
summed AS (
  SELECT fiscal_year, file, attribute, division, value, sum(people) AS people
  FROM told
  WHERE value IS NOT NULL AND division IS NOT NULL
  GROUP BY fiscal_year, file, attribute, division, value
)
SELECT fiscal_year, attribute, division, value, CAST(max(people) AS INTEGER) AS people
FROM summed
GROUP BY fiscal_year, attribute, division, value;

-- People asked in a survey round, or on the staff, of one group. What the round says of the whole
-- city comes before the sum of the 職員数. One row per 年度 × attribute × value.
CREATE OR REPLACE VIEW population AS
SELECT
  coalesce(staff.fiscal_year, round.fiscal_year) AS fiscal_year,
  coalesce(staff.attribute, 'all') AS attribute,
  coalesce(staff.division, '') AS division,
  coalesce(staff.value, '') AS value,
  coalesce(round.population, staff.people) AS people
FROM staff
FULL JOIN (SELECT fiscal_year, 'all' AS attribute, population FROM round) AS round
  ON round.fiscal_year = staff.fiscal_year AND round.attribute = staff.attribute;
