-- How many comments speak of a word.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS TEXT) AS attribute,
  CAST(NULL AS TEXT) AS value,
  CAST(NULL AS TEXT) AS division,
  CAST(NULL AS TEXT) AS keyword,
  CAST(NULL AS INTEGER) AS base,
  CAST(NULL AS INTEGER) AS comments,
  CAST(NULL AS INTEGER) AS occurrences,
  CAST(NULL AS DOUBLE) AS share
FROM item_statistic
WHERE false
  AND $attribute IS NOT NULL
ORDER BY fiscal_year;
