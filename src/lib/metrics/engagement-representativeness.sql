-- How far those who answered resemble those who were asked.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS TEXT) AS attribute,
  CAST(NULL AS INTEGER) AS groups,
  CAST(NULL AS INTEGER) AS returned,
  CAST(NULL AS INTEGER) AS headcount,
  CAST(NULL AS DOUBLE) AS chi2,
  CAST(NULL AS INTEGER) AS df,
  CAST(NULL AS DOUBLE) AS p,
  CAST(NULL AS DOUBLE) AS cramers_v,
  CAST(NULL AS DOUBLE) AS r_indicator,
  CAST(NULL AS DOUBLE) AS dissimilarity,
  CAST(NULL AS DOUBLE) AS smallest_expected,
  CAST(NULL AS TEXT) AS refusal
FROM item_statistic
WHERE false
ORDER BY fiscal_year;
