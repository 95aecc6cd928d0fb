-- The person means of every 職位 in one survey round beside those of every earlier round.
-- One row per pair of rounds that asked the same items × 職位 of either, 未回答 among them.
-- score, previous_score: of everybody; fewest: the fewest people they rest on. METHODS §8.
WITH everybody AS (
  SELECT fiscal_year, mean, fewest FROM group_statistic WHERE attribute = 'all' AND item = 0
),
place AS (
  SELECT fiscal_year, attribute, value, code, n, mean, sd
  FROM item_statistic
  WHERE attribute = 'position' AND item = 0
),
asked AS (
  SELECT fiscal_year, string_agg(CAST(item AS TEXT), ' ' ORDER BY item) AS items
  FROM item_statistic
  WHERE attribute = 'all' AND item > 0 AND n > 0
  GROUP BY fiscal_year
),
known AS (
  SELECT DISTINCT attribute, value, code FROM place
)
SELECT
  everybody.fiscal_year, earlier.fiscal_year AS previous_year, known.attribute, known.value,
  coalesce(now.n, 0) AS n, now.mean, now.sd, coalesce(before.n, 0) AS previous_n,
  everybody.mean AS score, earlier.mean AS previous_score,
  coalesce(least(everybody.fewest, earlier.fewest), 0) AS fewest
FROM everybody
JOIN everybody AS earlier ON earlier.fiscal_year < everybody.fiscal_year
JOIN asked AS asked_now ON asked_now.fiscal_year = everybody.fiscal_year
JOIN asked AS asked_before
  ON asked_before.fiscal_year = earlier.fiscal_year AND asked_before.items = asked_now.items
CROSS JOIN known
LEFT JOIN place AS now
  ON now.fiscal_year = everybody.fiscal_year AND now.code = known.code
LEFT JOIN place AS before
  ON before.fiscal_year = earlier.fiscal_year AND before.code = known.code
WHERE now.n > 0 OR before.n > 0
ORDER BY everybody.fiscal_year, earlier.fiscal_year, known.code;
