-- The score with the respondents weighted to the staff.
-- One row per 年度 and group.
SELECT
  CAST(NULL AS INTEGER) AS fiscal_year,
  CAST(NULL AS DOUBLE) AS score,
  CAST(NULL AS DOUBLE) AS score_raked,
  CAST(NULL AS DOUBLE) AS ci_low,
  CAST(NULL AS DOUBLE) AS ci_high,
  CAST(NULL AS DOUBLE) AS score_poststratified,
  CAST(NULL AS INTEGER) AS n,
  CAST(NULL AS DOUBLE) AS n_eff,
  CAST(NULL AS DOUBLE) AS deff,
  CAST(NULL AS DOUBLE) AS weight_ratio,
  CAST(NULL AS INTEGER) AS trimmed,
  CAST(NULL AS TEXT) AS margins,
  CAST(NULL AS INTEGER) AS rounds,
  CAST(NULL AS TEXT) AS warning,
  CAST(NULL AS TEXT) AS refusal
FROM item_statistic
WHERE false
ORDER BY fiscal_year;
