-- How each item goes with the others of the questionnaire.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS INTEGER) AS item,
  CAST(NULL AS INTEGER) AS n,
  CAST(NULL AS DOUBLE) AS item_rest_r,
  CAST(NULL AS DOUBLE) AS alpha_if_deleted,
  CAST(NULL AS TEXT) AS refusal
FROM item_statistic
WHERE false
ORDER BY fiscal_year;
