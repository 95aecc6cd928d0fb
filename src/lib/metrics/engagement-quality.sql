-- How completely the sheets were filled in.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS INTEGER) AS returned,
  CAST(NULL AS INTEGER) AS blank,
  CAST(NULL AS INTEGER) AS straight_lining,
  CAST(NULL AS INTEGER) AS partial,
  CAST(NULL AS DOUBLE) AS missing_share
FROM item_statistic
WHERE false
ORDER BY fiscal_year;
