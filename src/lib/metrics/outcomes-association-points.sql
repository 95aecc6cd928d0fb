-- 受講率 and score of every 部 that has both in one 年度.
-- One row per 年度 × 部. METHODS §16.
-- Left out: 部 without staff in the headcount, and years whose records name no people.
SELECT
  fiscal_year, 'division' AS attribute, value, '' AS division, 0 AS item,
  n, mean AS score, sd, population, attendees, headcount, rate, fewest
FROM division_training
ORDER BY fiscal_year, code;
