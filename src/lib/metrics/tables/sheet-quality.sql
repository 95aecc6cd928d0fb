-- How sheets were filled in. A partial one has answers, but fewer than $min_answers; a
-- straight-lined one has the same answer to every item that was asked. Counted only: none is left
-- out (METHODS §2).
-- One row per 年度.
INSERT INTO sheet_quality
WITH sheet AS (
  SELECT
    fiscal_year,
    complete,
    list_count([*COLUMNS('^q\d+$')]) AS answered,
    least(*COLUMNS('^q\d+$')) AS lowest,
    greatest(*COLUMNS('^q\d+$')) AS highest
  FROM respondent
)
SELECT
  fiscal_year,
  count(*),
  count(CASE WHEN answered = 0 THEN 1 END),
  count(CASE WHEN complete = 1 AND answered > 1 AND lowest = highest THEN 1 END),
  count(CASE WHEN answered BETWEEN 1 AND $min_answers - 1 THEN 1 END)
FROM sheet
GROUP BY fiscal_year
ORDER BY fiscal_year;
