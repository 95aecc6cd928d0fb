-- How well the items of a scale go together.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS TEXT) AS scale,
  CAST(NULL AS INTEGER) AS items,
  CAST(NULL AS INTEGER) AS n,
  CAST(NULL AS DOUBLE) AS alpha,
  CAST(NULL AS DOUBLE) AS ci_low,
  CAST(NULL AS DOUBLE) AS ci_high,
  CAST(NULL AS DOUBLE) AS omega,
  CAST(NULL AS DOUBLE) AS inter_item_r,
  CAST(NULL AS DOUBLE) AS spearman_brown,
  CAST(NULL AS TEXT) AS refusal
FROM item_statistic
WHERE false
ORDER BY fiscal_year;
