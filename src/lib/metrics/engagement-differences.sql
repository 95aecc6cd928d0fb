-- How far each group lies from all others.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS TEXT) AS attribute,
  CAST(NULL AS TEXT) AS value,
  CAST(NULL AS TEXT) AS division,
  CAST(NULL AS INTEGER) AS item,
  CAST(NULL AS INTEGER) AS n,
  CAST(NULL AS DOUBLE) AS mean,
  CAST(NULL AS DOUBLE) AS difference,
  CAST(NULL AS DOUBLE) AS ci_low,
  CAST(NULL AS DOUBLE) AS ci_high,
  CAST(NULL AS DOUBLE) AS p,
  CAST(NULL AS DOUBLE) AS q,
  CAST(NULL AS DOUBLE) AS hedges_g,
  CAST(NULL AS DOUBLE) AS superiority,
  CAST(NULL AS DOUBLE) AS mann_whitney_p,
  CAST(NULL AS BOOLEAN) AS distinguishable,
  CAST(NULL AS INTEGER) AS fewest
FROM item_statistic
WHERE false
  AND $attribute IS NOT NULL
ORDER BY fiscal_year;
