-- The person mean, for the attributes of counted_attribute, kept as item 0.
-- One row per attribute × value × 年度.
-- A respondent with fewer than $min_answers valid answers has no person mean (METHODS §1).
INSERT INTO cell
WITH person AS (
  SELECT
    {attributes},
    fiscal_year,
    list_count([*COLUMNS('^q\d+$')]) AS answered,
    list_sum([*COLUMNS('^q\d+$')]) / nullif(answered, 0) AS score
  FROM respondent
),
scored AS (
  SELECT {attributes}, fiscal_year, CASE WHEN answered >= $min_answers THEN score END AS score
  FROM person
),
counted AS (
  SELECT
    grouping({attributes}) AS mask,
    coalesce({attributes}) AS code,
    fiscal_year,
    count(*) AS returned,
    count(score) AS n,
    sum(score) AS sum_x,
    avg(score) AS mean,
    var_samp(score) * (count(score) - 1) AS sum_square
  FROM scored
  GROUP BY fiscal_year, GROUPING SETS ({attributes})
)
SELECT
  counted_attribute.attribute, code, fiscal_year, 0, returned, n, sum_x, mean, sum_square,
  NULL, NULL, NULL, NULL, NULL
FROM counted
JOIN counted_attribute ON counted_attribute.mask = counted.mask
ORDER BY counted_attribute.mask DESC, code, fiscal_year;
