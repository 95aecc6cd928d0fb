-- The mean of every item in every group, item 0 being the person mean.
-- One row per 年度 × attribute × value × item; values in the order of the masters.
-- Blank attributes form the group 未回答; fewest: the smallest number of people the mean rests on,
-- for item 0 the least of any of its parts, as in engagement.overall. METHODS §7.
SELECT
  fiscal_year, attribute, value, division, item, n, mean,
  CASE WHEN item = 0
    THEN least(
      returned,
      nullif(n, 0),
      min(CASE WHEN item > 0 AND n > 0 THEN n END) OVER (PARTITION BY fiscal_year, attribute, code)
    )
    ELSE n END AS fewest
FROM item_statistic
WHERE attribute <> 'all'
ORDER BY fiscal_year, attribute, code, item;
