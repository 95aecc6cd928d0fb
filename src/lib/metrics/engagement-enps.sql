-- Recommendation: promoters less detractors.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS INTEGER) AS n,
  CAST(NULL AS INTEGER) AS promoters,
  CAST(NULL AS INTEGER) AS passives,
  CAST(NULL AS INTEGER) AS detractors,
  CAST(NULL AS DOUBLE) AS enps,
  CAST(NULL AS DOUBLE) AS ci_low,
  CAST(NULL AS DOUBLE) AS ci_high,
  CAST(NULL AS TEXT) AS refusal
FROM item_statistic
WHERE false
ORDER BY fiscal_year;
