-- The person means of every 職位 in one survey round beside those of every earlier round.
-- One row per pair of rounds × 職位 that either of them has, 未回答 among them; common items only.
-- score, previous_score: of everybody; fewest: the fewest people they rest on. METHODS §8.
WITH score AS (
  SELECT fiscal_year, other_year, attribute, value, code, n, mean, sd, fewest
  FROM compared_statistic
  WHERE attribute IN ('all', 'position') AND item = 0
),
known AS (
  SELECT DISTINCT attribute, value, code FROM score WHERE attribute = 'position'
)
SELECT
  everybody.fiscal_year, earlier.fiscal_year AS previous_year, known.attribute, known.value,
  coalesce(now.n, 0) AS n, now.mean, now.sd, coalesce(before.n, 0) AS previous_n,
  everybody.mean AS score, earlier.mean AS previous_score,
  coalesce(least(everybody.fewest, earlier.fewest), 0) AS fewest
FROM score AS everybody
JOIN score AS earlier
  ON earlier.attribute = everybody.attribute
  AND earlier.fiscal_year = everybody.other_year
  AND earlier.other_year = everybody.fiscal_year
  AND earlier.fiscal_year < everybody.fiscal_year
CROSS JOIN known
LEFT JOIN score AS now
  ON now.attribute = known.attribute AND now.code = known.code
  AND now.fiscal_year = everybody.fiscal_year AND now.other_year = earlier.fiscal_year
LEFT JOIN score AS before
  ON before.attribute = known.attribute AND before.code = known.code
  AND before.fiscal_year = earlier.fiscal_year AND before.other_year = everybody.fiscal_year
WHERE everybody.attribute = 'all' AND (now.n > 0 OR before.n > 0)
ORDER BY everybody.fiscal_year, earlier.fiscal_year, known.code;
