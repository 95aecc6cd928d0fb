-- What the protection of every survey group depends on.
-- Of one attribute, or of all. One row per 年度 × attribute × value × item; item 0 is the person mean. METHODS §12.
SELECT
  fiscal_year, attribute, value, division, code, item, returned, n, population,
  count_1, count_2, count_3, count_4, count_5
FROM item_statistic
WHERE $attribute = '' OR attribute = $attribute
ORDER BY fiscal_year, attribute, code, item;
