-- How one group answered each item.
-- One row per 年度 × item.
-- A missing or invalid answer leaves the item's n, nothing else; a blank sheet counts as missing.
-- METHODS §2; the 13-item table of 人材確保・育成基本方針.
SELECT
  fiscal_year,
  item,
  n,
  missing,
  mean,
  sd,
  population,
  (count_4 + count_5) / nullif(n, 0) AS top2_share,
  (count_1 + count_2) / nullif(n, 0) AS bottom2_share,
  count_1, count_2, count_3, count_4, count_5
FROM item_statistic
WHERE attribute = $attribute
  AND value = $value
  AND division = $division
  AND item > 0
ORDER BY fiscal_year, item;
