-- The person mean, for one attribute, kept as item 0.
-- One row per value of the attribute × 年度.
-- A respondent with fewer than $min_answers valid answers has no person mean (METHODS §1).
INSERT INTO cell
WITH person AS (
  SELECT
    {attribute} AS code,
    fiscal_year,
    list_count([*COLUMNS('^q\d+$')]) AS answered,
    list_sum([*COLUMNS('^q\d+$')]) / nullif(answered, 0) AS score
  FROM respondent
),
scored AS (
  SELECT code, fiscal_year, CASE WHEN answered >= $min_answers THEN score END AS score
  FROM person
)
SELECT
  $attribute, code, fiscal_year, 0,
  count(*), count(score), sum(score), avg(score),
  var_samp(score) * (count(score) - 1),
  NULL, NULL, NULL, NULL, NULL
FROM scored
GROUP BY code, fiscal_year
ORDER BY code, fiscal_year;
