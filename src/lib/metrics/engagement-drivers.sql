-- How every item goes with one outcome. Here: the sums and products of every two items, and where
-- one of them is the outcome also how many gave each pair of answers.
-- One row per 年度 × pair of items, and of the outcome's pairs one per pair of answers.
-- Only who answered every item that was asked in the round. METHODS §9.
WITH last_item AS (
  SELECT max(item) AS item FROM item_statistic
),
chosen AS (
  SELECT CASE WHEN $outcome = 0 THEN item ELSE $outcome END AS outcome FROM last_item
)
SELECT
  item_product.fiscal_year, item_product.item_a, item_product.item_b, item_product.n,
  item_product.sum_a, item_product.sum_b,
  item_product.sum_aa, item_product.sum_bb, item_product.sum_ab,
  chosen.outcome, item_pair.answer_a, item_pair.answer_b, item_pair.complete
FROM item_product
CROSS JOIN chosen
LEFT JOIN item_pair
  ON chosen.outcome IN (item_product.item_a, item_product.item_b)
  AND item_pair.fiscal_year = item_product.fiscal_year
  AND item_pair.item_a = item_product.item_a
  AND item_pair.item_b = item_product.item_b
WHERE item_product.basis = 'complete'
ORDER BY
  item_product.fiscal_year, item_product.item_a, item_product.item_b,
  item_pair.answer_a, item_pair.answer_b;
