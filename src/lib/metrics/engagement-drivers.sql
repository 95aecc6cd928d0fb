-- What goes with a chosen item: its association with every other.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS INTEGER) AS outcome,
  CAST(NULL AS INTEGER) AS item,
  CAST(NULL AS INTEGER) AS n,
  CAST(NULL AS DOUBLE) AS r,
  CAST(NULL AS DOUBLE) AS r_low,
  CAST(NULL AS DOUBLE) AS r_high,
  CAST(NULL AS DOUBLE) AS spearman,
  CAST(NULL AS DOUBLE) AS share_of_r2,
  CAST(NULL AS DOUBLE) AS r2,
  CAST(NULL AS TEXT) AS refusal
FROM item_statistic
WHERE false
  AND $outcome IS NOT NULL
ORDER BY fiscal_year;
