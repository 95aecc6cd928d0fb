-- The score once more, with the mix of positions of an earlier round.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS INTEGER) AS previous_year,
  CAST(NULL AS TEXT) AS attribute,
  CAST(NULL AS DOUBLE) AS score,
  CAST(NULL AS DOUBLE) AS previous_score,
  CAST(NULL AS DOUBLE) AS difference,
  CAST(NULL AS DOUBLE) AS score_standardised,
  CAST(NULL AS DOUBLE) AS difference_standardised,
  CAST(NULL AS INTEGER) AS fewest,
  CAST(NULL AS TEXT) AS refusal
FROM item_statistic
WHERE false
ORDER BY fiscal_year;
