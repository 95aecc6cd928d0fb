-- How many respondents gave each pair of answers to two items, $item_a coming before $item_b.
-- One row per 年度 × pair of items × pair of answers; complete: those of them who answered every
-- item that was asked in that round. Covariances and mid-ranks come from these counts alone.
INSERT INTO item_pair
SELECT
  fiscal_year, $item_a, $item_b, {item_a}, {item_b},
  count(*), sum(CAST(complete AS INTEGER))
FROM respondent
GROUP BY fiscal_year, {item_a}, {item_b}
HAVING {item_a} IS NOT NULL AND {item_b} IS NOT NULL
ORDER BY fiscal_year, {item_a}, {item_b};
