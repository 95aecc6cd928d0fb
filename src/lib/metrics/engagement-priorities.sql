-- The favourable share of every item, and how the item goes with one outcome.
-- One row per 年度 × item but the outcome.
-- Who answered the item counts in the share, who answered both in the association. METHODS §10.
WITH last_item AS (
  SELECT max(item) AS item FROM item_statistic
),
chosen AS (
  SELECT CASE WHEN $outcome = 0 THEN item ELSE $outcome END AS outcome FROM last_item
),
favourable AS (
  SELECT fiscal_year, item, (count_4 + count_5) / nullif(n, 0) AS satisfaction
  FROM item_statistic
  WHERE attribute = 'all' AND item > 0
)
SELECT
  item_product.fiscal_year, item_product.item_a, item_product.item_b, item_product.n,
  item_product.sum_a, item_product.sum_b,
  item_product.sum_aa, item_product.sum_bb, item_product.sum_ab,
  chosen.outcome, favourable.item, favourable.satisfaction, $sd AS sd_convention
FROM item_product
JOIN chosen ON chosen.outcome IN (item_product.item_a, item_product.item_b)
JOIN favourable
  ON favourable.fiscal_year = item_product.fiscal_year
  AND favourable.item = item_product.item_a + item_product.item_b - chosen.outcome
WHERE item_product.basis = 'pair'
ORDER BY item_product.fiscal_year, favourable.item;
