-- The score of each level of one group: the mean of the means of its items.
-- One row per 年度 × level.
-- n: the fewest answers of any answered item. METHODS §3; 組織の状態 of the 13-item table.
SELECT
  item_statistic.fiscal_year,
  level_item.level,
  CAST(count(item_statistic.mean) AS INTEGER) AS items,
  coalesce(min(item_statistic.n) FILTER (WHERE item_statistic.n > 0), 0) AS n,
  avg(item_statistic.mean) AS score
FROM item_statistic
JOIN level_item ON level_item.item = item_statistic.item
WHERE item_statistic.attribute = $attribute
  AND item_statistic.value = $value
  AND item_statistic.division = $division
GROUP BY item_statistic.fiscal_year, level_item.level
ORDER BY item_statistic.fiscal_year, level_item.level;
