-- Sums and products of the answers to two items. One row per 年度 × pair of items × basis: everybody
-- who answered both (pair), or who answered every item (complete). Whole numbers: nothing is lost.
CREATE OR REPLACE VIEW item_product AS
WITH counted AS (
  SELECT fiscal_year, item_a, item_b, 'pair' AS basis, answer_a, answer_b, people FROM item_pair
  UNION ALL
  SELECT fiscal_year, item_a, item_b, 'complete', answer_a, answer_b, complete FROM item_pair
)
SELECT
  fiscal_year, item_a, item_b, basis,
  CAST(sum(people) AS INTEGER) AS n,
  CAST(sum(people * answer_a) AS DOUBLE) AS sum_a,
  CAST(sum(people * answer_b) AS DOUBLE) AS sum_b,
  CAST(sum(people * answer_a * answer_a) AS DOUBLE) AS sum_aa,
  CAST(sum(people * answer_b * answer_b) AS DOUBLE) AS sum_bb,
  CAST(sum(people * answer_a * answer_b) AS DOUBLE) AS sum_ab
FROM counted
GROUP BY fiscal_year, item_a, item_b, basis;
