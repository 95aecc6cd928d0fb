-- Satisfaction and importance of each item, side by side.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS INTEGER) AS outcome,
  CAST(NULL AS INTEGER) AS item,
  CAST(NULL AS INTEGER) AS n,
  CAST(NULL AS DOUBLE) AS satisfaction,
  CAST(NULL AS DOUBLE) AS importance,
  CAST(NULL AS DOUBLE) AS importance_low,
  CAST(NULL AS DOUBLE) AS importance_high,
  CAST(NULL AS DOUBLE) AS t_satisfaction,
  CAST(NULL AS DOUBLE) AS t_importance,
  CAST(NULL AS DOUBLE) AS improvement_index,
  CAST(NULL AS TEXT) AS sd_convention,
  CAST(NULL AS TEXT) AS refusal
FROM item_statistic
WHERE false
  AND $outcome IS NOT NULL
  AND $sd IS NOT NULL
ORDER BY fiscal_year;
