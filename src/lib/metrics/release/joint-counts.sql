-- The people of each round by two attributes at once: what the sums of both leave open.
-- One row per 年度 × value of the one × value of the other; fewest: of any item's answers.
-- METHODS §12, step 4. Codes only: nothing of it is published.
WITH counted AS (
  SELECT
    fiscal_year,
    {one} AS one,
    {other} AS other,
    CAST(count(*) AS INTEGER) AS returned,
    CAST(count(COLUMNS('^(q\d+)$')) AS INTEGER) AS '\1'
  FROM respondent
  GROUP BY fiscal_year, {one}, {other}
)
SELECT fiscal_year, one, other, returned, least(*COLUMNS('^q\d+$')) AS fewest
FROM counted
ORDER BY fiscal_year, one, other;
