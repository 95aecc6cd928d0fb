-- The people of each round by two attributes at once: what the sums of both leave open.
-- One row per 年度 × pair of attributes × value of the one × value of the other; answers: to each
-- item, scored: with a person mean. METHODS §12, step 4. Counts only: nothing of it is published.
WITH person AS (
  SELECT
    fiscal_year,
    {attributes},
    list_count([*COLUMNS('^q\d+$')]) >= $min_answers AS is_scored,
    COLUMNS('^(q\d+)$')
  FROM respondent
),
counted AS (
  SELECT
    fiscal_year,
    grouping({attributes}) AS mask, -- tells which two of them the row is of
    [code FOR code IN [{attributes}] IF code IS NOT NULL] AS codes,
    count(*) AS returned,
    count(*) FILTER (WHERE is_scored) AS scored,
    count(COLUMNS('^(q\d+)$')) AS '\1'
  FROM person
  GROUP BY fiscal_year, GROUPING SETS ({pairs})
)
SELECT
  fiscal_year,
  CAST(mask AS INTEGER) AS mask,
  codes[1] AS one,
  codes[2] AS other,
  CAST(returned AS INTEGER) AS returned,
  CAST(scored AS INTEGER) AS scored,
  array_to_string([*COLUMNS('^q\d+$')], ',') AS answers -- the engine hands out no lists
FROM counted
ORDER BY mask DESC, fiscal_year, one, other;
