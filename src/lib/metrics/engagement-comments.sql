-- How many wrote something of their own.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS TEXT) AS attribute,
  CAST(NULL AS TEXT) AS value,
  CAST(NULL AS TEXT) AS division,
  CAST(NULL AS INTEGER) AS comments,
  CAST(NULL AS INTEGER) AS content_free
FROM item_statistic
WHERE false
  AND $attribute IS NOT NULL
ORDER BY fiscal_year;
