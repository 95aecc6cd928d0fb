-- 受講率 beside the score.

-- 部 that answered in a survey round and took training in the same 年度: person mean and 受講率 (null
-- where more came than the headcount knows, or a record has no 職員番号). One row per 年度 × 部.
CREATE OR REPLACE VIEW division_training AS
WITH taken AS (
  SELECT
    fiscal_year, division,
    CASE WHEN count(person) = count(*) THEN count(DISTINCT person) END AS attendees
  FROM counted_attendance
  GROUP BY fiscal_year, division
)
SELECT
  g.fiscal_year, g.value, g.code, g.n, g.mean, g.sd, g.population, g.fewest,
  staff.people AS headcount,
  CAST(coalesce(taken.attendees, 0) AS INTEGER) AS attendees,
  CASE WHEN coalesce(taken.attendees, 0) <= staff.people
    THEN coalesce(taken.attendees, 0) / staff.people END AS rate
FROM group_statistic AS g
JOIN staff
  ON staff.fiscal_year = g.fiscal_year
  AND staff.attribute = 'division'
  AND staff.value = g.value
  AND staff.people > 0
LEFT JOIN taken ON taken.fiscal_year = g.fiscal_year AND taken.division = g.code
WHERE g.attribute = 'division' AND g.item = 0
  AND g.fiscal_year IN (SELECT fiscal_year FROM taken)
  AND (taken.division IS NULL OR taken.attendees IS NOT NULL);
