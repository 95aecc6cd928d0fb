-- How many respondents gave each pair of answers to two items, for the pairs of item_couple.
-- One row per 年度 × pair of items × pair of answers; complete: those of them who answered every
-- item that was asked in that round. Covariances and mid-ranks come from these counts alone.
INSERT INTO item_pair
WITH counted AS (
  SELECT
    fiscal_year,
    grouping({items}) AS mask, -- tells which two of them the row is of
    [{items}] AS answers,
    count(*) AS people,
    sum(CAST(complete AS INTEGER)) AS complete
  FROM respondent
  GROUP BY fiscal_year, GROUPING SETS ({pairs})
)
SELECT
  fiscal_year, item_couple.item_a, item_couple.item_b,
  answers[item_couple.item_a], answers[item_couple.item_b], people, complete
FROM counted
JOIN item_couple ON item_couple.mask = counted.mask
WHERE answers[item_couple.item_a] IS NOT NULL AND answers[item_couple.item_b] IS NOT NULL
ORDER BY item_couple.item_a, item_couple.item_b, fiscal_year, answers;
